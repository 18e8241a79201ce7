package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.Learners;
import org.briefingroom.review.Cards.Kept;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Forgetting;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.schedule.Memory;
import org.briefingroom.schedule.Queue;
import org.briefingroom.schedule.Queue.Held;
import org.briefingroom.support.TenThousandQuestions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database picks out of many cards, against the plain rules. */
@QuarkusTest
class QueueTest {
    private static final int MANY = 300;

    @Inject
    Cards cards;
    @Inject
    Learners learners;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    private final Random random = new Random(7);
    private Instant now;
    private UUID bo;
    private List<Held> all;

    @BeforeEach
    void dealCards() throws ChosenName.Unsuitable {
        bo = learners.join(ChosenName.of("Bo")).id();
        now = clock.instant();
        QuarkusTransaction.begin();
        TenThousandQuestions.laying("sample-queue", null, MANY, 1).forEach(each -> entities.createNativeQuery(each.replace("::", "\\:\\:")).executeUpdate());
        all = facts("sample-queue").stream().map(fact -> new Held(fact, card())).toList();
    }

    @AfterEach
    void putThemAway() {
        QuarkusTransaction.rollback();
    }

    private void keep(List<Held> kept) {
        cards.keep(kept.stream().map(held -> new Kept(bo, held.fact(), held.card())).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Long> facts(String pack) {
        return entities.createNativeQuery("select f.id from fact f join pack p on p.id = f.pack_id where p.slug = ?1 order by f.id", Long.class).setParameter(1, pack).getResultList();
    }

    private Card card() {
        var last = now.minus(Duration.ofMinutes(random.nextInt(120 * 24 * 60)));
        return new Card(new Memory(Math.exp(random.nextDouble() * 6 - 1), 5), last, LocalDate.ofInstant(last, ZoneOffset.UTC), 2, 0, random.nextInt(4) > 0, random.nextInt(12) == 0);
    }

    private LocalDate today() {
        return new DayClock(ZoneOffset.UTC).day(now);
    }

    private List<Long> asked(int most) {
        return cards.toAsk(bo, today(), now, most).stream().map(each -> each.met().fact()).toList();
    }

    @Test
    void whatIsDueComesInTheOrderOfTheRules() {
        keep(all);
        var due = Queue.USUAL.due(all, today(), now).stream().map(Held::fact).toList();
        assertThat(due).hasSizeBetween(20, MANY - 20);
        assertThat(asked(MANY)).isEqualTo(due);
        assertThat(asked(20)).isEqualTo(due.subList(0, 20));
        assertThat(cards.toAsk(bo, today(), now, 20)).allSatisfy(each -> assertThat(each.found()).isEqualTo(due.size()));
        assertThat(cards.due(bo, today())).isEqualTo(due.size());
        assertThat(cards.next(bo)).isEqualTo(Queue.USUAL.next(all));
    }

    @Test
    void whereNothingIsDueItIsWhatIsStillLearnt() {
        var later = all.stream().filter(held -> Queue.USUAL.due(List.of(held), today(), now).isEmpty()).toList();
        keep(later);
        var weak = later.stream().filter(held -> Mastery.of(held.card(), now, Forgetting.USUAL) == Mastery.LEARNING).map(Held::fact).toList();
        assertThat(weak).hasSizeBetween(5, later.size() - 5);
        assertThat(asked(MANY)).containsExactlyInAnyOrderElementsOf(weak);
        assertThat(cards.toAsk(bo, today(), now, 20).get(0).next()).isEqualTo(Queue.USUAL.next(later).orElseThrow());
    }

    @Test
    void theDatabaseSaysTheSameWords() {
        keep(all);
        for (var word : List.of(Mastery.LEARNING, Mastery.KNOWN, Mastery.LASTING)) {
            assertThat(said(word)).as(word.word()).containsExactlyElementsOf(all.stream().filter(held -> Mastery.of(held.card(), now, Forgetting.USUAL) == word).map(Held::fact).toList()).isNotEmpty();
        }
        assertThat(cards.held(bo)).as("facts of the pack").hasSizeGreaterThanOrEqualTo(MANY);
    }

    @SuppressWarnings("unchecked")
    private List<Long> said(Mastery word) {
        return entities.createNativeQuery("select c.fact_id from card c where c.learner_id = :bo and " + WordsInSql.is(word, ":now") + " order by c.fact_id", Long.class)
                .setParameter("bo", bo).setParameter("now", now).getResultList();
    }
}
