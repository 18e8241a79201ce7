package org.briefingroom.classroom.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Assignments;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Member;
import org.briefingroom.classroom.visit.HomeView.Task;
import org.briefingroom.quiz.Demands.Window;
import org.briefingroom.quiz.Points;
import org.briefingroom.review.DueFacts;
import org.briefingroom.web.Rows;

/** Lays out the home of a class for one of its members. */
@ApplicationScoped
class Tasks {
    private static final String OWN = """
            select s.id, (select t.id from attempt t join quiz_version v on v.id = t.quiz_version_id
                          where t.learner_id = ?2 and v.quiz_id = s.quiz_id and t.practises is null and not exists (select from completion c where c.attempt_id = t.id)
                          order by t.started_at desc limit 1) as under_way,
                   d.attempt_id as done, d.earned, d.possible
            from assignment s left join (select a.assignment_id, a.attempt_id, sum(a.points * a.share) as earned, sum(a.points) as possible
                                         from class_answer a where a.member_id = ?3 group by a.assignment_id, a.attempt_id) d on d.assignment_id = s.id
            where s.classroom_id = ?1""";

    @Inject
    Rows rows;
    @Inject
    Assignments assignments;
    @Inject
    DueFacts due;
    @Inject
    Clock clock;

    /** Two statements, and what the facts that are due take. */
    @Transactional
    HomeView view(Classroom classroom, Member member) {
        var own = rows.of(OWN, classroom.id(), member.learner(), member.id()).stream().collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
        var tasks = assignments.of(classroom).stream().map(each -> task(each, own)).toList();
        return new HomeView(classroom, member.name(), member.extraTime(), tasks, due.count(member.learner()));
    }

    private Task task(Assignment assignment, Map<UUID, Tuple> own) {
        var row = own.get(assignment.id());
        var now = clock.instant();
        var done = row.get("done", UUID.class);
        var score = done == null ? null : new Points(BigDecimal.valueOf(row.get("earned", Number.class).doubleValue()), row.get("possible", BigDecimal.class)).toString();
        return new Task(assignment, row.get("under_way", UUID.class), done, score, assignment.quizWhen(now), state(assignment, now));
    }

    private static String state(Assignment assignment, Instant now) {
        var quiz = assignment.demands() == null ? Window.OPEN : assignment.demands().at(now);
        var dates = assignment.at(now);
        return !assignment.out() ? "gone" : dates == Window.CLOSED || quiz == Window.CLOSED ? "over" : dates == Window.NOT_YET || quiz == Window.NOT_YET ? "later" : "open";
    }
}
