package org.briefingroom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.briefingroom.quiz.Audience;
import org.briefingroom.quiz.Demands;
import org.briefingroom.web.Rows;

/** What classes are to do. */
@ApplicationScoped
public class Assignments {
    private static final String ALL = """
            select s.id, q.slug as quiz, p.slug as pack, coalesce(v.title, p.title) as title, s.opens, s.closes,
                   case when q.id is null then p.shown_at is not null else q.withdrawn_at is null end as is_out,
                   v.minutes, v.attempts, v.opens as quiz_opens, v.closes as quiz_closes, v.zone, v.audience
            from assignment s
                     left join quiz q on q.id = s.quiz_id
                     left join quiz_version v on v.id = q.current_version_id
                     left join pack p on p.id = s.pack_id
            where s.classroom_id = ?1 order by s.closes nulls last, s.made_at, s.id""";

    @Inject
    Rows rows;
    @Inject
    Clock clock;

    /** What is due first stands first; one statement. */
    @Transactional
    public List<Assignment> of(Classroom classroom) {
        return rows.of(ALL, classroom.id()).stream().map(row -> assignment(row, classroom)).toList();
    }

    private static Assignment assignment(Tuple row, Classroom classroom) {
        var audience = row.get("audience", String.class);
        var demands = audience == null ? null : new Demands(row.get("minutes", Integer.class), row.get("attempts", Integer.class), row.get("quiz_opens", LocalDateTime.class),
                row.get("quiz_closes", LocalDateTime.class), row.get("zone", String.class), false, true, Audience.valueOf(audience), null);
        return new Assignment(row.get("id", UUID.class), row.get("quiz", String.class), row.get("pack", String.class), row.get("title", String.class), demands,
                row.get("is_out", Boolean.class), row.get("opens", LocalDateTime.class), row.get("closes", LocalDateTime.class), classroom.zone());
    }

    /** Sets a quiz or a briefing, or changes the dates of one that is set; the other name is null. */
    @Transactional
    public void set(Classroom classroom, String quiz, String pack, LocalDateTime opens, LocalDateTime closes) {
        var at = new Object[] {classroom.id(), quiz == null ? pack : quiz, clock.instant(), opens == null ? null : opens.toString(), closes == null ? null : closes.toString()};
        rows.change("""
                insert into assignment (id, classroom_id, %1$s, made_at, opens, closes)
                select gen_random_uuid(), ?1, x.id, ?3, cast(cast(?4 as text) as timestamp), cast(cast(?5 as text) as timestamp) from %2$s x where x.slug = ?2
                on conflict (classroom_id, %1$s) do update set opens = excluded.opens, closes = excluded.closes""".formatted(quiz == null ? "pack_id" : "quiz_id", quiz == null ? "pack" : "quiz"), at);
    }

    /** What was answered stays; it only counts no more for this class. */
    @Transactional
    public void drop(Classroom classroom, UUID assignment) {
        rows.change("delete from assignment where classroom_id = ?1 and id = ?2", classroom.id(), assignment);
    }
}
