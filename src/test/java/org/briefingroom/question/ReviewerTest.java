package org.briefingroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.Name;
import org.briefingroom.question.drafting.Angle;
import org.briefingroom.question.drafting.Difficulty;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.drafting.Drafts;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;

/** What a decision makes of a draft, and when it holds no more. */
class ReviewerTest {
    private static final String STEM = "As reported on 19 August 2025, which state signed the treaty?";
    private static final Map<Integer, Falsity> GROUNDED = Map.of(1, Falsity.FUNCTIONAL, 2, Falsity.FUNCTIONAL);
    private static final FactBase BASE = new FactBase(List.of(Samples.shown(1, Samples.TREATY)), List.of(state("Utopia"), state("Arcadia"), state("Lemuria"),
            state("Atlantis")), List.of());

    private static Name state(String name) {
        return new Name(name.toLowerCase(Locale.ROOT), name, CastType.COUNTRY, null, List.of(), List.of());
    }

    private static SingleChoice choice(String stem, String... options) {
        return new SingleChoice(stem, List.of(new Option(options[0], true, ""), new Option(options[1], false, ""), new Option(options[2], false, "")));
    }

    private static Reviewer on(Content content, Map<Integer, Falsity> falsity) {
        var draft = new QuestionDraft("sample", content, List.of("treaty-signed"), Map.of(), falsity);
        return new Reviewer(BASE, new Drafts(List.of(new Draft(Angle.WHO, Difficulty.EASY, draft)), List.of()));
    }

    private static Reviewer ready() {
        return on(choice(STEM, "Utopia", "Arcadia", "Lemuria"), GROUNDED);
    }

    private static Reviewer doubted() {
        return on(choice("Which of these states signed the treaty?", "Utopia", "Arcadia", "Lemuria"), GROUNDED);
    }

    private static Reviewer groundless() {
        return on(choice(STEM, "Utopia", "Arcadia", "Lemuria"), Map.of(1, Falsity.FUNCTIONAL));
    }

    private static Drafted fresh(Reviewer reviewer) {
        return reviewer.board(Map.of()).drafted().get(0);
    }

    private static Drafted after(Reviewer reviewer, Verdict verdict, String hash, Content content, String... doubts) {
        var decision = new DecisionLine("sample", 1, verdict, hash, content, List.of(doubts), "a sample reason", "Irene", Instant.EPOCH);
        return reviewer.board(Map.of("sample", decision)).drafted().get(0);
    }

    @Test
    void whatNoRuleDoubtsIsAskedAndTheRestWaits() {
        assertThat(fresh(ready()).doubts()).isEmpty();
        assertThat(fresh(ready())).returns(DraftState.READY, Drafted::state).returns(true, Drafted::isPublishable);
        assertThat(fresh(doubted())).returns(DraftState.DOUBTED, Drafted::state).returns(false, Drafted::isPublishable).returns(List.of("IW-38"), Drafted::doubts);
        assertThat(fresh(groundless())).returns(DraftState.DOUBTED, Drafted::state).returns(List.of("IW-04"), Drafted::doubts);
        assertThat(fresh(on(choice("As reported today, which state signed the treaty?", "Utopia", "Arcadia", "Lemuria"), GROUNDED)))
                .returns(DraftState.BLOCKED, Drafted::state).returns(false, Drafted::isKeepable);
    }

    @Test
    void whatSomebodyKeptIsAskedAndWhatHasNoGroundIsApproved() {
        var kept = after(groundless(), Verdict.KEPT, fresh(groundless()).hash(), null, "IW-04");
        assertThat(kept).returns(DraftState.KEPT, Drafted::state).returns(true, Drafted::isPublishable);
        assertThat(kept.draft().question().falsity()).isEqualTo(Map.of(1, Falsity.FUNCTIONAL, 2, Falsity.APPROVED));
    }

    @Test
    void aReasonAnswersOnlyTheDoubtsThereWere() {
        assertThat(after(doubted(), Verdict.KEPT, fresh(doubted()).hash(), null, "IW-10")).returns(DraftState.DOUBTED, Drafted::state).returns(true, Drafted::isLapsed);
    }

    @Test
    void whatIsDroppedIsNeverAsked() {
        assertThat(after(ready(), Verdict.DROPPED, fresh(ready()).hash(), null)).returns(DraftState.DROPPED, Drafted::state).returns(false, Drafted::isPublishable);
    }

    @Test
    void whatWasTakenBackStandsAsBefore() {
        assertThat(after(ready(), Verdict.REOPENED, fresh(ready()).hash(), null)).returns(DraftState.READY, Drafted::state).returns(1, Drafted::decisions);
    }

    @Test
    void otherWordsTakeThePlaceOfTheDraftAndItsGroundsStay() {
        var words = choice(STEM, "Utopia", "Arcadia", "Atlantis");
        var reworded = after(ready(), Verdict.REWORDED, fresh(ready()).hash(), words);
        assertThat(reworded).returns(DraftState.REWORDED, Drafted::state);
        assertThat(reworded.draft().question()).returns(words, QuestionDraft::content).returns(GROUNDED, QuestionDraft::falsity);
    }

    @Test
    void wordsThatARuleBlocksAreNotAskedWhateverWasDecided() {
        var blocked = after(ready(), Verdict.REWORDED, fresh(ready()).hash(), choice("Which state signed the treaty today?", "Utopia", "Arcadia", "Lemuria"));
        assertThat(blocked).returns(DraftState.READY, Drafted::state).returns(true, Drafted::isLapsed);
    }

    @Test
    void aDecisionOnAnEarlierWordingHoldsNoMore() {
        for (var verdict : List.of(Verdict.KEPT, Verdict.REWORDED, Verdict.DROPPED)) {
            assertThat(after(ready(), verdict, "0".repeat(64), choice(STEM, "Utopia", "Arcadia", "Atlantis"))).returns(DraftState.READY, Drafted::state).returns(true, Drafted::isLapsed);
        }
    }

    @Test
    void groundsArePartOfWhatIsDecidedOn() {
        assertThat(fresh(ready()).hash()).isNotEqualTo(fresh(groundless()).hash());
    }
}
