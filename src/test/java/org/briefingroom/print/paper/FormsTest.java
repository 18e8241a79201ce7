package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.print.edition.AskedOnPaper;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final int YEARS = 3;

    private static List<AskedOnPaper> deal(long seed) {
        var contents = SamplePapers.contents(9);
        return Forms.deal(SamplePapers.quiz(contents), contents, 4, seed);
    }

    @Test
    void everyFormAsksEveryQuestionOnceAndFormAInItsOrder() {
        IntStream.rangeClosed(1, 4).forEach(form -> assertThat(SamplePapers.of(deal(7), form)).extracting(AskedOnPaper::version).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
        assertThat(SamplePapers.of(deal(7), 1)).extracting(AskedOnPaper::version).isSorted();
        assertThat(SamplePapers.of(deal(7), 2)).extracting(AskedOnPaper::version).isNotEqualTo(SamplePapers.of(deal(7), 3).stream().map(AskedOnPaper::version).toList());
    }

    @Test
    void theSeedSettlesEverything() {
        assertThat(deal(7)).isEqualTo(deal(7)).isNotEqualTo(deal(8));
    }

    @Test
    void numbersStayInTheirOrderInEveryForm() {
        assertThat(deal(7)).filteredOn(asked -> asked.version() == YEARS).hasSize(4).allSatisfy(asked ->
                assertThat(PaperLayout.question(asked, SamplePapers.KINDS.get(YEARS - 1)).lines()).extracting(PaperViews.Line::text).containsExactly("1898", "1907", "1912", "1921"));
    }

    @Test
    void theKeyNamesTheLettersOfItsOwnForm() {
        var contents = SamplePapers.contents(9);
        for (var asked : deal(7)) {
            var content = contents.get(asked.version());
            var view = PaperLayout.question(asked, content);
            var key = KeyLayout.row(asked, content, List.of());
            switch (content.kind()) {
                case SINGLE_CHOICE, TRUE_FALSE, MULTIPLE_CHOICE -> assertThat(view.lines().stream().filter(line -> List.of(key.signs().split(" ")).contains(line.sign())).map(PaperViews.Line::text)).isEqualTo(key.answers()).isNotEmpty();
                case ORDERING -> assertThat(key.answers().get(0)).isEqualTo("1 – " + PaperLayout.letter(List.of(key.signs().split(" ")).indexOf("1")) + ": The plan is drawn");
                case MATCHING -> assertThat(view.partners().stream().filter(line -> line.sign().equals(key.signs().substring(0, 1))).map(PaperViews.Line::text)).containsExactly("a ferry");
                case CLOZE -> assertThat(key.answers()).containsExactly("1: bridge", "2: C, May", "3: waiting");
                default -> assertThat(key.answers()).isNotEmpty();
            }
        }
    }
}
