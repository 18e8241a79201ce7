package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.briefingroom.correction.Masts;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** What was learnt of a fact falls back with its correction, and every card can still be made again. */
@QuarkusTest
class SetbacksTest {

    @Inject
    Staff staff;
    @Inject
    Replay replay;
    @Inject
    EntityManager entities;

    @Test
    void aCardFallsBackAndIsMadeAgainFromTheLog() {
        var masts = Masts.raised(staff.signedIn("instructor"), 2, "after each");
        var ada = new Session();
        var attempt = ada.begin(masts.quiz(), "Ada");
        Masts.choose(ada, attempt, 1, 1901);
        Masts.choose(ada, attempt, 2, 1902);
        long before = setbacks();
        var held = snapshot(masts.pack());
        masts.confirm(masts.amend(1, 1951), "keep");
        assertThat(setbacks()).isEqualTo(before + 1);
        var kept = snapshot(masts.pack());
        assertThat(kept).isNotEqualTo(held).hasSameSizeAs(held);
        replay.everything();
        assertThat(snapshot(masts.pack())).isEqualTo(kept);
    }

    private long setbacks() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery("select count(*) from review_setback", Long.class).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> snapshot(String pack) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select cast(card as text) from card where fact_id in (select f.id from fact f join pack p on p.id = f.pack_id where p.slug = ?1) order by learner_id, fact_id", String.class).setParameter(1, pack).getResultList());
    }
}
