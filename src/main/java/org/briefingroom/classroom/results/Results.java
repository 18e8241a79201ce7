package org.briefingroom.classroom.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.classroom.results.ResultsView.AnsweredLine;
import org.briefingroom.classroom.results.ResultsView.LearnerLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.quiz.Points;
import org.briefingroom.web.Rows;

/** What a class answered, counted by the database. Each list is one statement, and one more where facts are shown. */
@ApplicationScoped
class Results {
    private static final String OF = "a.classroom_id = ?1 and (cast(?2 as uuid) is null or a.assignment_id = cast(?2 as uuid))";
    private static final String LEARNERS = """
            select m.id, m.name, count(distinct a.assignment_id) as done, sum(a.points * a.share) as earned, sum(a.points) as possible, count(*) over () as found,
                   (select count(*) from assignment s where s.classroom_id = ?1 and s.quiz_id is not null and (cast(?2 as uuid) is null or s.id = cast(?2 as uuid))) as set
            from classroom_member m left join class_answer a on a.member_id = m.id and %s
            where m.classroom_id = ?1 and m.removed_at is null and position(?5 in m.name_key) > 0 group by m.id, m.name, m.name_key order by %s, m.id offset ?3 limit ?4""";
    private static final String COUNTS = """
            count(distinct a.member_id) as learners, count(*) as answers, count(*) filter (where a.share = 1) as right,
            count(*) filter (where a.share < 0.5 and a.is_said and a.certainty in ('CERTAIN', 'FAIRLY_SURE')) as sure, count(*) over () as found from class_answer a\s""";
    private static final String GROUNDS = """
            join question_ground g on g.question_version_id = a.question_version_id and g.option is null join fact_version f on f.id = g.fact_version_id\s""";
    private static final String QUESTIONS = "select v.content ->> 'stem' as name, max(z.title) as place, " + COUNTS + """
            join question_version v on v.id = a.question_version_id join quiz q on q.id = a.quiz_id join quiz_version z on z.id = q.current_version_id
            where %s group by v.id, v.content order by %s, v.id offset ?3 limit ?4""";
    private static final String FACTS = "select max(f.id) as version, " + COUNTS + GROUNDS + "where %s group by f.fact_id order by %s, f.fact_id offset ?3 limit ?4";
    private static final String TOPICS = "select max(o.title) as name, max(p.title) as place, " + COUNTS + GROUNDS + """
            join topic o on o.id = f.topic_id join pack p on p.id = o.pack_id where %s group by o.id order by %s, o.id offset ?3 limit ?4""";

    /** A part of a list. @param found how many there are in all */
    record Part<T>(List<T> lines, long found) {
    }

    @Inject
    Rows rows;
    @Inject
    FactLines facts;

    /** @param of the assignment; null for all */
    @Transactional
    Part<LearnerLine> learners(Classroom classroom, UUID of, SoughtName sought, String sort, int offset, int most) {
        var found = rows.of(LEARNERS.formatted(OF, Tab.LEARNER.column(sort).order()), classroom.id(), of == null ? null : of.toString(), offset, most, sought.key());
        return part(found, found.stream().map(Results::learner).toList());
    }

    private static LearnerLine learner(Tuple row) {
        long done = Rows.number(row, "done");
        var points = done == 0 ? null : new Points(BigDecimal.valueOf(row.get("earned", Number.class).doubleValue()), row.get("possible", BigDecimal.class));
        return new LearnerLine(row.get("id", UUID.class), row.get("name", String.class), done, Rows.number(row, "set"), Objects.toString(points, ""), points == null ? 0 : points.percent());
    }

    @Transactional
    Part<AnsweredLine> lines(Classroom classroom, Tab tab, UUID of, String sort, int offset, int most) {
        var order = tab.column(sort).order();
        return switch (tab) {
            case FACT -> facts(ask(FACTS.formatted(OF, order), classroom, of, offset, most));
            case TOPIC -> named(ask(TOPICS.formatted(OF, order), classroom, of, offset, most));
            default -> named(ask(QUESTIONS.formatted(OF, order), classroom, of, offset, most));
        };
    }

    private Part<AnsweredLine> named(List<Tuple> found) {
        return part(found, found.stream().map(row -> line(row, row.get("name", String.class), row.get("place", String.class))).toList());
    }

    private Part<AnsweredLine> facts(List<Tuple> found) {
        var shown = facts.versions(found.stream().map(row -> Rows.number(row, "version")).toList());
        return part(found, found.stream().map(row -> {
            var fact = shown.get(Rows.number(row, "version"));
            return line(row, fact.sentence(), fact.citation());
        }).toList());
    }

    private static AnsweredLine line(Tuple row, String name, String place) {
        long learners = Rows.number(row, "learners");
        return new AnsweredLine(name, place, learners, new Share(Rows.number(row, "right"), Rows.number(row, "answers"), learners), Rows.number(row, "sure"));
    }

    private static <T> Part<T> part(List<Tuple> found, List<T> lines) {
        return new Part<>(lines, found.isEmpty() ? 0 : Rows.number(found.get(0), "found"));
    }

    private List<Tuple> ask(String sql, Classroom classroom, UUID of, int offset, int most) {
        return rows.of(sql, classroom.id(), of == null ? null : of.toString(), offset, most);
    }
}
