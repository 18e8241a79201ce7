package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of papers as they are typed. Options are shown from the last to the first. */
class PaperAnswerTest {

    private static Content content(Kind kind) {
        return SamplePapers.KINDS.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static Arrangement backwards(Content content) {
        int size = content.shuffled();
        return new Arrangement(IntStream.range(0, size).map(at -> size - 1 - at).boxed().toList());
    }

    private static double share(Kind kind, String typed) throws Unreadable {
        var content = content(kind);
        var response = PaperAnswer.read(content, backwards(content), typed);
        return response.isSkipped() ? -1 : content.mark(response).share();
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_CHOICE, D, 1", "SINGLE_CHOICE, d, 1", "SINGLE_CHOICE, A, 0", "MULTIPLE_CHOICE, BC, 1", "MULTIPLE_CHOICE, 'c, b', 1", "MULTIPLE_CHOICE, C, 0.5", "TRUE_FALSE, t, 1", "TRUE_FALSE, False, 0", "TRUE_FALSE, A, 1",
            "NUMBER, 20, 1", "NUMBER, 21 boats, 0", "SHORT_TEXT, the sample, 1", "CLOZE, bridge; C; waiting, 1", "CLOZE, bridge;May;-, 0.6666666666666666", "MATCHING, CBB, 1", "MATCHING, C - B, 0.6666666666666666",
            "ORDERING, 4321, 1", "ORDERING, '4 3, 2.1', 1", "ORDERING, 1234, 0", "ORDERING, -, -1", "CLOZE, -;-;-, -1", "SINGLE_CHOICE, '  ', -1"})
    void whatStandsOnThePaperIsMarkedAsOnScreen(Kind kind, String typed, double share) throws Unreadable {
        assertThat(share(kind, typed)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_CHOICE, E, none of the letters A to D", "SINGLE_CHOICE, AB, Only one answer", "MULTIPLE_CHOICE, BX, “X” is none", "NUMBER, many, not a number", "CLOZE, bridge; May, Type 3 answers", "MATCHING, CB, Type 3 letters",
            "ORDERING, 1123, Two lines have place 1", "ORDERING, 12-3, not complete", "TRUE_FALSE, maybe, none of the letters A to B"})
    void whatIsNoAnswerIsSaidSo(Kind kind, String typed, String problem) {
        assertThatThrownBy(() -> share(kind, typed)).isInstanceOf(Unreadable.class).hasMessageContaining(problem);
    }

    @Test
    void whatTheKeyNamesEarnsEverything() throws Unreadable {
        var contents = SamplePapers.contents(9);
        for (var asked : Forms.deal(SamplePapers.quiz(contents), contents, 3, 11)) {
            var content = contents.get(asked.version());
            var key = KeyLayout.row(asked, content, List.of());
            if (!key.signs().isEmpty()) {
                assertThat(content.mark(PaperAnswer.read(content, asked.arrangement(), key.signs())).share()).as(content.stem()).isEqualTo(1);
            }
        }
    }
}
