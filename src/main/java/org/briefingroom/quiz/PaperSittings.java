package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.question.kinds.Mark;
import org.briefingroom.quiz.PaperSitting.Given;

/** Takes what was written on paper as attempts like any other, that begin and end when they are typed in. */
@ApplicationScoped
public class PaperSittings {

    @Inject
    EntityManager entities;
    @Inject
    Completions completions;
    @Inject
    Regrading regrading;
    @Inject
    Event<TakenFromPaper> taken;
    @Inject
    Event<Untold> untold;
    @Inject
    Clock clock;

    /** Answers with the attempt. What was corrected since the paper was printed has its effect on it. */
    @Transactional
    public UUID take(PaperSitting sitting) {
        var attempt = UUID.randomUUID();
        entities.createNativeQuery("insert into attempt (id, learner_id, quiz_version_id, seed, started_at, origin) values (?1, ?2, ?3, ?4, ?5, 'paper')")
                .setParameter(1, attempt).setParameter(2, sitting.learner()).setParameter(3, sitting.quizVersion()).setParameter(4, sitting.seed()).setParameter(5, clock.instant()).executeUpdate();
        ask(attempt, sitting.given());
        answer(attempt, sitting.given());
        completions.of(attempt, clock.instant());
        regrading.ofLate(attempt);
        taken.fire(new TakenFromPaper(attempt));
        return attempt;
    }

    private void ask(UUID attempt, List<Given> given) {
        entities.createNativeQuery("""
                        insert into asked_question (attempt_id, position, question_version_id, points, arrangement)
                        select ?1, position, version, points, cast(arrangement as int[])
                        from unnest(cast(?2 as bigint[]), cast(?3 as numeric[]), cast(?4 as text[])) with ordinality as t (version, points, arrangement, position)""")
                .setParameter(1, attempt).setParameter(2, given.stream().map(Given::version).toArray(Long[]::new)).setParameter(3, given.stream().map(Given::points).toArray(BigDecimal[]::new))
                .setParameter(4, texts(given, each -> each.arrangement().order().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))).executeUpdate();
    }

    private void answer(UUID attempt, List<Given> given) {
        var marks = given.stream().map(each -> each.response().isSkipped() ? Mark.NOTHING : each.content().mark(each.response())).toList();
        entities.createNativeQuery("""
                        insert into answer (asked_question_id, response, share, near, answered_at)
                        select q.id, cast(t.response as jsonb), t.share, t.near, ?5
                        from unnest(cast(?2 as text[]), cast(?3 as float8[]), cast(?4 as boolean[])) with ordinality as t (response, share, near, position)
                        join asked_question q on q.attempt_id = ?1 and q.position = t.position""")
                .setParameter(1, attempt).setParameter(2, texts(given, each -> new ResponseColumn().convertToDatabaseColumn(each.response())))
                .setParameter(3, marks.stream().map(Mark::share).toArray(Double[]::new)).setParameter(4, marks.stream().map(Mark::near).toArray(Boolean[]::new))
                .setParameter(5, clock.instant()).executeUpdate();
    }

    private static String[] texts(List<Given> given, Function<Given, String> text) {
        return given.stream().map(text).toArray(String[]::new);
    }

    /** What an attempt on paper says counts for nothing from now on; it stays, as do its answers. */
    @Transactional
    public void withdraw(UUID attempt, UUID learner) {
        entities.createNativeQuery("insert into attempt_withdrawal (attempt_id, withdrawn_at) values (?1, ?2) on conflict do nothing").setParameter(1, attempt).setParameter(2, clock.instant()).executeUpdate();
        untold.fire(new Untold(attempt, learner));
    }

    /** What each of these attempts earned of what it could, as corrections since have it; one statement. */
    @Transactional
    public Map<UUID, Points> points(Collection<UUID> attempts) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery("""
                        select attempt_id, coalesce(sum(points * coalesce(share, 0)) filter (where counts), 0) as earned, coalesce(sum(points) filter (where counts), 0) as possible
                        from effective_answer where attempt_id in (?1) group by attempt_id""", Tuple.class).setParameter(1, attempts.isEmpty() ? List.of(new UUID(0, 0)) : attempts).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("attempt_id", UUID.class),
                row -> new Points(BigDecimal.valueOf(row.get("earned", Number.class).doubleValue()), row.get("possible", BigDecimal.class))));
    }
}
