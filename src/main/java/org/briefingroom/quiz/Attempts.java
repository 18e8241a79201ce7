package org.briefingroom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.question.kinds.Mark;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.schedule.Certainty;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Where attempts are kept. Every query names whose attempt it is by the hash of the learner's token: what belongs to
 * somebody else is not found.
 */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, UUID> {
    private static final String OWNED = "(exists (select 1 from Learner l where l.id = t.learnerId and l.tokenHash = ?2) or exists (select 1 from LearnerKey k where k.learnerId = t.learnerId and k.tokenHash = ?2))";

    private static final String STATE = "(select count(c) from Completion c where c.attemptId = t.id), (select count(l) from LeftOut l where l.askedId = q.id)";

    /** A question of an attempt, whether the attempt has ended, and whether it went on without the question. */
    record Asked(AskedQuestion question, boolean isOver, boolean isLeftOut) {

        static Asked of(Object[] row) {
            return new Asked((AskedQuestion) row[0], (Long) row[1] > 0, (Long) row[2] > 0);
        }

        Asked ended() {
            return new Asked(question, true, isLeftOut);
        }

        /** Whether the learner may now see what is right. */
        boolean mayBeTold() {
            return isOver || question.attempt().feedback() == Feedback.AFTER_EACH;
        }
    }

    /** The names of all questions on a pack that a learner was ever asked, and when they last met each. */
    Map<String, Instant> namesAsked(UUID learner, Long packId) {
        return entities.createQuery("select n.slug, max(q.attempt.startedAt) from AskedQuestion q join q.version v join v.question n where q.attempt.learnerId = ?1 and n.packId = ?2 group by n.slug", Object[].class)
                .setParameter(1, learner).setParameter(2, packId).getResultList().stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** Begins an attempt at these questions; two statements, however many they are. */
    void begin(Attempt attempt, List<AskedQuestion> asked) {
        entities.persist(attempt);
        entities.flush();
        entities.createNativeQuery("""
                        insert into asked_question (attempt_id, position, question_version_id, points, arrangement)
                        select ?1, position, version, points, cast(arrangement as int[])
                        from unnest(cast(?2 as int[]), cast(?3 as bigint[]), cast(?4 as numeric[]), cast(?5 as text[])) as t (position, version, points, arrangement)""")
                .setParameter(1, attempt.id()).setParameter(2, asked.stream().map(AskedQuestion::position).toArray(Integer[]::new))
                .setParameter(3, asked.stream().map(question -> question.version().id()).toArray(Long[]::new))
                .setParameter(4, asked.stream().map(AskedQuestion::points).toArray(BigDecimal[]::new))
                .setParameter(5, asked.stream().map(question -> question.arrangement().order().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))).toArray(String[]::new))
                .executeUpdate();
    }

    record Place(int position, boolean answered) {
    }

    @Inject
    EntityManager entities;

    /** One question with its version and what that rests on, its attempt and quiz, and its answer where there is one. */
    Optional<Asked> question(UUID attempt, byte[] tokenHash, int position) {
        return entities.createQuery("""
                        select q,\s""" + STATE + """
                         from AskedQuestion q join fetch q.attempt t join fetch t.quiz z join fetch z.quiz k join fetch k.current
                        join fetch q.version v join fetch v.grounds left join fetch q.answer
                        where t.id = ?1 and q.position = ?3 and\s""" + OWNED, Object[].class)
                .setParameter(1, attempt).setParameter(2, tokenHash).setParameter(3, position)
                .getResultList().stream().findFirst().map(Asked::of);
    }

    /** All questions of an attempt, in their order; empty when it is not this learner's. */
    List<Asked> questions(UUID attempt, byte[] tokenHash) {
        return entities.createQuery("""
                        select q,\s""" + STATE + """
                         from AskedQuestion q join fetch q.attempt t join fetch t.quiz z join fetch z.quiz k join fetch k.current join fetch q.version
                        left join fetch q.answer
                        where t.id = ?1 and\s""" + OWNED + " order by q.position", Object[].class)
                .setParameter(1, attempt).setParameter(2, tokenHash)
                .getResultList().stream().map(Asked::of).toList();
    }

    List<Place> places(UUID attempt) {
        return entities.createQuery("""
                        select new org.briefingroom.quiz.Attempts$Place(q.position, a is not null)
                        from AskedQuestion q left join q.answer a where q.attempt.id = ?1 and not exists (select 1 from LeftOut l where l.askedId = q.id) order by q.position""", Place.class)
                .setParameter(1, attempt).getResultList();
    }

    /** A learner's attempts at a quiz, practice aside. @param open the latest that has neither ended nor run out of time; null when there is none */
    record Begun(long attempts, UUID open) {
    }

    Begun begun(String quiz, byte[] tokenHash, Instant now) {
        var all = entities.createQuery("""
                        select t, (select count(c) from Completion c where c.attemptId = t.id)
                        from Attempt t join fetch t.quiz z join fetch z.quiz k join fetch k.current
                        where k.slug = ?1 and t.practises is null and\s""" + OWNED + " order by t.startedAt desc", Object[].class)
                .setParameter(1, quiz).setParameter(2, tokenHash).getResultList();
        return new Begun(all.size(), all.stream().filter(row -> (Long) row[1] == 0).map(row -> (Attempt) row[0])
                .filter(attempt -> !attempt.isOverdue(now)).map(Attempt::id).findFirst().orElse(null));
    }

    /** How many attempts at a quiz a learner has begun, practice aside. Whoever begins one for the same learner waits. */
    long begunFor(Long quizId, UUID learner) {
        entities.createNativeQuery("select id from learner where id = ?1 for no key update", UUID.class).setParameter(1, learner).getSingleResult();
        return count("quiz.quiz.id = ?1 and learnerId = ?2 and practises is null", quizId, learner);
    }

    /** The attempts of a learner that may end by themselves and have not ended. */
    List<Attempt> limited(UUID learner) {
        return find("from Attempt t join fetch t.quiz z join fetch z.quiz k join fetch k.current c where t.learnerId = ?1 and t.practises is null "
                + "and (z.demands.minutes is not null or c.demands.closes is not null) and not exists (select 1 from Completion c where c.attemptId = t.id)", learner).list();
    }

    /**
     * Keeps an answer unless there is one; answers whether it did.
     *
     * @throws AttemptOver when the attempt ended meanwhile: the database refuses the answer
     */
    boolean keep(AskedQuestion asked, Response response, Mark mark, Certainty certainty, Instant now) {
        try {
            return insert(asked, response, mark, certainty, now) == 1;
        } catch (ConstraintViolationException refused) {
            throw new AttemptOver();
        }
    }

    private int insert(AskedQuestion asked, Response response, Mark mark, Certainty certainty, Instant now) {
        return entities.createNativeQuery("""
                        insert into answer (asked_question_id, response, share, near, answered_at, certainty)
                        values (?1, cast(?2 as jsonb), ?3, ?4, ?5, cast(?6 as text)) on conflict do nothing""")
                .setParameter(1, asked.id()).setParameter(2, new ResponseColumn().convertToDatabaseColumn(response))
                .setParameter(3, mark.share()).setParameter(4, mark.near()).setParameter(5, now)
                .setParameter(6, certainty == null ? null : certainty.name())
                .executeUpdate();
    }
}
