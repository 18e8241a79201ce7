package org.briefingroom.classroom.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.web.Rows;

/** Which facts may stand on a sheet for a class: those that a quiz it was set rests on, as they are held now. */
@ApplicationScoped
public class Reteaching {

    @Inject
    Rows rows;
    @Inject
    FactLines facts;

    /** In the order asked for; what is not among the class's facts is left out. Two statements. */
    @Transactional
    public List<FactLine> facts(Classroom classroom, List<Long> asked) {
        var versions = rows.of("""
                select f.current_version_id as version from fact f join unnest(cast(?2 as bigint[])) with ordinality as wanted (id, place) on wanted.id = f.id
                where f.withdrawn_at is null and exists (
                    select from assignment s join quiz_version v on v.quiz_id = s.quiz_id join quiz_item i on i.quiz_version_id = v.id
                    join question_ground g on g.question_version_id = i.question_version_id join fact_version w on w.id = g.fact_version_id
                    where s.classroom_id = ?1 and w.fact_id = f.id) order by wanted.place""", classroom.id(), asked.stream().distinct().toArray(Long[]::new))
                .stream().map(row -> Rows.number(row, "version")).toList();
        var lines = facts.versions(versions);
        return versions.stream().map(lines::get).toList();
    }
}
