package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.DraftState;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.drafting.Angle;
import org.briefingroom.question.drafting.Difficulty;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.quiz.QuizDraft;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiz files that say what they want instead of naming questions. */
class RecipeFileTest {
    private static final String HEAD = Read.QUIZ.replace("questions:\n", "draws:\n");
    /** From line 7 on. */
    private static final String SOUND = """
              questions: 2
              seed: 7
              topics: [treaty]
              kinds: [status]
              difficulty: medium
              statuses: {reported: 1, claimed: 1}
              per-fact: 1
            """;
    private static final Board HARBOUR = board(Samples.reported("signed", "Utopia signed the treaty in March 2022."),
            Samples.reported("lit", "The lighthouse of the old town burns every night."),
            new FactDraft("wants", "Ships must always find the port open.", Status.CLAIMED, List.of("Ada"), "treaty", List.of(2), Samples.TREATY.asOf(), null, false));

    /** With one draft on the status of each fact. */
    private static Board board(FactDraft... facts) {
        var held = IntStream.range(0, facts.length).mapToObj(i -> Samples.shown(i + 1, facts[i])).toList();
        return new Board(new FactBase(held, Samples.NAMES, List.of()), Map.of(), held.stream().map(RecipeFileTest::drafted).toList(), List.of());
    }

    private static Drafted drafted(FactLine fact) {
        var content = new ShortText("How was “" + fact.fact() + "” presented on 19 August 2025?", List.of(fact.status().word()));
        return ready(new Draft(Angle.STATUS, Difficulty.MEDIUM, new QuestionDraft(Draft.PREFIX + fact.fact() + "-status", content, List.of(fact.fact()), Map.of())));
    }

    private static Drafted ready(Draft draft) {
        return new Drafted(draft, List.of(), List.of(), DraftState.READY, null, false, true, "");
    }

    private static Read<QuizDraft> read(String text) {
        return Read.quiz(text, HARBOUR);
    }

    @Test
    void whatIsDrawnIsPublishedLikeWhatIsWritten() {
        var read = read(HEAD + SOUND);
        assertThat(read.told()).isEmpty();
        assertThat(read.sound().items()).hasSize(2).allSatisfy(item -> {
            assertThat(item.question().slug()).startsWith(Draft.PREFIX);
            assertThat(item.points()).isEqualByComparingTo("1");
        });
        assertThat(read(HEAD + SOUND).sound()).isEqualTo(read.sound());
    }

    @Test
    void onlyTheNumberAndTheSeedMustBeSaid() {
        assertThat(read(HEAD + "  questions: 3\n  seed: -1\n").told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "questions: 2 | questions: 0 | 7: “0” is no number from 1 to 200. Write how many questions there are to be.",
            "questions: 2 | questions: 201 | 7: “201” is no number from 1 to 200.",
            "questions: 2 | questions: two | 7: “two” is no number from 1 to 200.",
            "questions: 2 | questions: | 7: “questions” is missing.",
            "seed: 7 | seed: x | 8: “x” is no seed. Write a whole number: another one draws other questions.",
            "seed: 7 | seed: 99999999999999999999 | 8: “99999999999999999999” is no seed.",
            "seed: 7 | sed: 7 | 8: “sed” is not known here. Did you mean “seed”?",
            "topics: [treaty] | topics: [rain] | 9: “rain” is no topic that the pack holds facts on. Use one of: treaty.",
            "topics: [treaty] | topics: [] | 9: “topics” names nothing. Name at least one, or leave the line out to take all.",
            "kinds: [status] | kinds: [essay] | 10: “essay” is no kind. Use one of: status, who-said,",
            "difficulty: medium | difficulty: fiendish | 11: “fiendish” is no difficulty. Use one of: easy, medium, hard.",
            "reported: 1 | rumoured: 1 | 12: “rumoured” is no status. Use reported, claimed, analysis or forecast.",
            "reported: 1 | reported: -1 | 12: “-1” is no number from 0 to 200.",
            "reported: 1 | reported: 2 | 12: 2 reported, 1 claimed are 3 questions, not 2. Ask for fewer; what is left over",
            "claimed: 1} | claimed: 0, analysis: 0, forecast: 0} | 12: 1 reported, 0 claimed, 0 analysis, 0 forecast are 1 questions, not 2. Let the numbers add up",
            "per-fact: 1 | per-fact: 2 | 13: A quiz asks each fact once. Write 1 or leave the line out: rule IW-51"})
    void aFaultOfARecipeNamesItsLineAndNothingIsPublished(String sound, String wrong, String told) {
        var read = read(HEAD + SOUND.replace(sound, wrong));
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(told));
    }

    @Test
    void aPackThatCannotGiveAsManySaysHowManyItCan() {
        var read = read(HEAD + "  questions: 5\n  seed: 7\n  kinds: [status, set]\n  statuses: {reported: 2, forecast: 2}\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).hasSize(3).anyMatch(told -> told.startsWith("7: The pack can give 3 of these 5 questions: 3 that were drafted fit, on 3 facts"))
                .anyMatch(told -> told.startsWith("9: No question that fits was drafted of the kind “set”."))
                .anyMatch(told -> told.startsWith("10: Of forecast facts it can give 0 of 2. Ask for fewer questions"));
    }

    @Test
    void whatTheRulesBlockHoweverItIsDrawnIsNotPublished() {
        var facts = IntStream.range(0, 6).mapToObj(i -> Samples.reported("ship-" + i, "Ship " + i + " came in.")).toArray(FactDraft[]::new);
        var board = board(facts);
        var telling = board.base().facts().stream().map(fact -> ready(new Draft(Angle.NUMBER, Difficulty.EASY, new QuestionDraft(Draft.PREFIX + fact.fact(),
                new SingleChoice("What of “" + fact.fact() + "” on 19 August 2025?", List.of(new Option("a much longer one", true, ""), new Option("a tie", false, ""), new Option("a rod", false, ""))),
                List.of(fact.fact()), Map.of())))).toList();
        var read = Read.quiz(HEAD + "  questions: 5\n  seed: 7\n", new Board(board.base(), Map.of(), telling, List.of()));
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).anyMatch(told -> told.startsWith("6: IW-10, “the right option is the longest in 5 of 5”"))
                .anyMatch(told -> told.startsWith("7: The rules block whatever was drawn, so that none of it is published."));
    }

    @Test
    void aFileNamesItsQuestionsOrDrawsThem() {
        assertThat(read(HEAD + SOUND + "questions: []\n").told()).containsExactly("6: The quiz names its questions and draws them too. Keep either “questions” or “draws”.");
    }

    @Test
    void nobodyWritesANameThatDraftsHave() {
        var written = "  - id: drafted-signed-status\n    kind: short text\n    asks: As reported on 19 August 2025, who signed the treaty?\n    accepts: [Utopia]\n    facts: [signed]\n";
        assertThat(read(Read.QUIZ + written).told()).anyMatch(told -> told.startsWith("7: “drafted-signed-status” is the name of a question drafted from facts."));
    }
}
