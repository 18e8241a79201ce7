package org.briefingroom.classroom.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.classroom.results.LiveView.Counts;
import org.briefingroom.classroom.results.LiveView.Place;
import org.briefingroom.web.Rows;

/** Finds who is where in a quiz of a class, by each learner's latest attempt at it. Two statements, however many learners there are. */
@ApplicationScoped
class Live {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final String WHERE = """
            with place as (
                select m.id, m.name, m.name_key, m.learner_id, t.id as attempt_id, t.started_at, e.completed_at,
                       case when m.learner_id is null then 'expected' when t.id is null then 'waiting' when e.attempt_id is null then 'under way' else 'finished' end as state
                from classroom_member m
                         left join lateral (select u.id, u.started_at from attempt u join quiz_version v on v.id = u.quiz_version_id join assignment s on s.quiz_id = v.quiz_id
                                            where s.id = ?2 and u.learner_id = m.learner_id and u.practises is null order by u.started_at desc limit 1) t on true
                         left join completion e on e.attempt_id = t.id
                where m.classroom_id = ?1 and m.removed_at is null)
            """;
    private static final String COUNTS = WHERE + """
            select count(*) filter (where position(?3 in p.name_key) > 0) as found, count(*) filter (where p.state = 'expected') as expected, count(*) filter (where p.state = 'waiting') as waiting, count(*) filter (where p.state = 'under way') as under_way,
                   count(*) filter (where p.state = 'finished') as finished,
                   (select count(a.asked_question_id) from place x join asked_question q on q.attempt_id = x.attempt_id join answer a on a.asked_question_id = q.id) as answers,
                   (select count(a.asked_question_id) from place x join asked_question q on q.attempt_id = x.attempt_id join answer a on a.asked_question_id = q.id where a.share = 1) as right
            from place p""";
    private static final String PLACES = WHERE + """
            , shown as (select * from place where position(?5 in name_key) > 0 order by case state when 'under way' then 1 when 'waiting' then 2 when 'finished' then 3 else 4 end, name_key, id offset ?3 limit ?4)
            select p.id, p.name, p.state, p.name_key, count(q.id) as questions, count(a.asked_question_id) as answered, count(*) filter (where a.share = 1) as right,
                   coalesce(p.completed_at, greatest(p.started_at, max(a.answered_at))) as seen
            from shown p left join asked_question q on q.attempt_id = p.attempt_id left join answer a on a.asked_question_id = q.id
            group by p.id, p.name, p.state, p.name_key, p.started_at, p.completed_at
            order by case p.state when 'under way' then 1 when 'waiting' then 2 when 'finished' then 3 else 4 end, p.name_key, p.id""";

    @Inject
    Rows rows;

    @Transactional
    Counts counts(Classroom classroom, Assignment of, SoughtName sought) {
        var row = rows.of(COUNTS, classroom.id(), of.id(), sought.key()).get(0);
        return new Counts(Rows.number(row, "found"), Rows.number(row, "expected"), Rows.number(row, "waiting"), Rows.number(row, "under_way"), Rows.number(row, "finished"), Rows.number(row, "answers"), Rows.number(row, "right"));
    }

    /** Those under way first. */
    @Transactional
    List<Place> places(Classroom classroom, Assignment of, SoughtName sought, int offset, int most) {
        return rows.of(PLACES, classroom.id(), of.id(), offset, most, sought.key()).stream().map(row -> place(row, classroom)).toList();
    }

    private static Place place(Tuple row, Classroom classroom) {
        var seen = row.get("seen", Instant.class);
        return new Place(row.get("id", UUID.class), row.get("name", String.class), row.get("state", String.class), Rows.number(row, "answered"), Rows.number(row, "questions"), Rows.number(row, "right"),
                seen == null ? "" : time(seen, classroom));
    }

    static String time(Instant at, Classroom classroom) {
        return TIME.format(at.atZone(classroom.zone()));
    }
}
