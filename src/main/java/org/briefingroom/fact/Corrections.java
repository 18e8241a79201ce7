package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Writes down what was corrected of facts that learners could have met. */
@ApplicationScoped
public class Corrections {
    /** A published question rests on it, or its briefing stands on the shelf. */
    private static final String SHOWN = """
            select p.shown_at is not null or exists (select from question_ground g join fact_version v on v.id = g.fact_version_id where v.fact_id = f.id)
            from fact f join pack p on p.id = f.pack_id where""";
    private static final int LONGEST = 300;
    /** What whoever corrects has for themselves, and whoever begins an attempt shares with others who begin one. */
    private static final String TURN = "hashtext('a correction')";

    @Inject
    EntityManager entities;
    @Inject
    Event<Corrected> corrected;
    @Inject
    Clock clock;

    /** Whether learners could have met the fact; one statement. */
    @Transactional
    public boolean isShown(String pack, String fact) {
        return !entities.createNativeQuery("select 1 from (" + SHOWN + " p.slug = ?1 and f.slug = ?2) s (shown) where shown", Integer.class)
                .setParameter(1, pack).setParameter(2, fact).getResultList().isEmpty();
    }

    /** From here to the end of the transaction nothing is corrected; waits for whoever is about to. To be asked before anything is read. */
    @Transactional
    public void haveEnded() {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock_shared(" + TURN + ")) locked").getSingleResult();
    }

    private boolean isShown(Fact fact) {
        return (Boolean) entities.createNativeQuery(SHOWN + " f.id = ?1", Boolean.class).setParameter(1, fact.id()).getSingleResult();
    }

    /** Of a fact that nobody could have met, nothing is written down. Answers with the correction. @param now null where the fact was withdrawn */
    Optional<Long> note(Fact fact, FactVersion was, FactVersion now, Cause cause) {
        entities.flush();
        return isShown(fact) ? Optional.of(write(fact, was, now, cause)) : Optional.empty();
    }

    private long write(Fact fact, FactVersion was, FactVersion now, Cause cause) {
        long id = ((Number) entities.createNativeQuery("""
                        insert into correction (fact_id, was_version_id, now_version_id, kind, why, note, rule, made_by, made_at)
                        values (?1, ?2, cast(?3 as bigint), ?4, ?5, cast(?6 as text), ?7, ?8, ?9) returning id""", Long.class)
                .setParameter(1, fact.id()).setParameter(2, was.id()).setParameter(3, now == null ? null : now.id()).setParameter(4, cause.material() ? "material" : "editorial")
                .setParameter(5, cause.why().substring(0, Math.min(LONGEST, cause.why().length()))).setParameter(6, cause.note()).setParameter(7, cause.rule().word())
                .setParameter(8, cause.by()).setParameter(9, clock.instant()).getSingleResult()).longValue();
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(" + TURN + ")) locked").getSingleResult();
        corrected.fire(new Corrected(id, fact.pack().slug(), fact.id(), was.id(), now == null ? null : now.id(), cause.material()));
        return id;
    }
}
