package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.Ungrounded;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of live questions when a fact goes or changes, and what cannot be published at all. */
@QuarkusTest
class SuspendingTest {
    private static final String NARROW = "  bridge-too-narrow:\n    says: The bridge is [too narrow](stance:too-narrow) for two lorries.\n    status: claimed\n"
            + "    speaker: sample-mayor\n    topic: bridge\n    at: §3\n    as-of: 2024-05-01\n";

    @Inject
    Shelver shelver;
    @Inject
    QuestionBank bank;
    @Inject
    Staff staff;
    @TempDir
    Path folder;

    private SamplePack sample;
    private String pack;
    private String quiz;

    @BeforeEach
    void layAFreshPackOnTheShelf() {
        sample = new SamplePack(folder);
        pack = sample.becomeAnother();
        quiz = pack.replace("town", "quiz");
        assertThat(read()).isEmpty();
    }

    @AfterEach
    void layTheRealFilesBack() {
        shelver.shelve(Path.of("seeds"), Path.of("quizzes"));
    }

    private List<Fault.FaultLine> read() {
        return shelver.shelve(sample.seeds, sample.quizzes);
    }

    private String desk() {
        return staff.signedIn().page("/desk").select("section[aria-labelledby=suspended]").text();
    }

    @Test
    void aLiveQuestionWhoseFactWentIsLeftOutUntilItIsMended() {
        var ada = new Session();
        var begun = ada.begin(quiz, "Ada");
        sample.change(NARROW, "");
        sample.change("[bridge-opened, bridge-too-narrow]", "[bridge-opened]");
        sample.changeQuiz("feedback: after each", "feedback: whenever");
        assertThat(read()).as("the quiz cannot be read, so its last version stays").isNotEmpty();
        assertThat(desk()).contains("Suspended: “As reported on 1 May 2024, who calls the bridge too narrow?”", "because of the fact bridge-too-narrow");
        assertThat(ada.finishAnyhow(begun).text()).as("who has begun goes on without it").contains("of 1 point");
        var bo = new Session();
        assertThat(bo.page("/quizzes/" + quiz).text()).contains("1, worth 1 point together");
        assertThat(bo.finishAnyhow(bo.begin(quiz, "Bo")).text()).contains("of 1 point");
        sample.change("briefing:\n", NARROW + "briefing:\n");
        read();
        assertThat(desk()).doesNotContain("too narrow?");
        assertThat(new Session().page("/quizzes/" + quiz).text()).contains("2, worth 2 points together");
    }

    @Test
    void aQuizOfWhichNothingHoldsIsNotBegun() {
        sample.change("The bridge was opened", "The bridge was not opened");
        sample.change("is [too narrow]", "is not [too narrow]");
        sample.changeQuiz("feedback: after each", "feedback: whenever");
        read();
        var bo = new Session();
        bo.page("/quizzes/" + quiz);
        var refused = bo.post("/quizzes/" + quiz + "/attempts", "name", "Bo");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("This quiz cannot be taken now");
    }

    @Test
    void aBriefingLineThatNoFactGroundsIsReportedWhereItStands() {
        sample.change(NARROW, "");
        assertThat(read()).anySatisfy(fault -> {
            assertThat(fault.file()).endsWith("sample-town.yaml");
            assertThat(fault.what()).contains("“bridge-too-narrow” is no fact of this pack");
            assertThat(fault.line()).isEqualTo(29);
        });
        var briefing = new Session().page("/briefings/" + pack);
        assertThat(briefing.select("section:has(#corrections)").text()).contains("No longer held", "too narrow", "The pack’s file holds it no more.");
        briefing.select("section:has(#corrections)").remove();
        assertThat(briefing.text()).doesNotContain("too narrow");
    }

    @Test
    void aBriefingLineOnAFactThatCannotBeReadIsReportedToo() {
        sample.change("briefing:\n", NARROW.replace("bridge-too-narrow", "bridge-high").replace("claimed", "certain") + "briefing:\n");
        sample.change("[bridge-opened, bridge-too-narrow]", "[bridge-opened, bridge-high]");
        assertThat(read()).anySatisfy(fault -> assertThat(fault.what()).contains("The briefing names “bridge-high”, which the pack does not hold."));
    }

    @Test
    void aQuestionOnAFactThatIsNotHeldIsNotPublished() {
        var draft = new QuestionDraft("on-nothing", new ShortText("On nothing?", List.of("no")), List.of("no-such-fact"), Map.of());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> bank.publish(pack, List.of(draft))))
                .isInstanceOf(Ungrounded.class).hasMessageContaining("“on-nothing” rests on “no-such-fact”");
    }
}
