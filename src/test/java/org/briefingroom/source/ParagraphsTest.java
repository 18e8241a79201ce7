package org.briefingroom.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blankLinesPartThem() {
        assertThat(Paragraphs.of("One,\nstill one.\r\n \u00a0\r\n\r\nTwo.", false)).containsExactly("One, still one.", "Two.");
    }

    @Test
    void lineBreaksDoWhereThereIsNoBlankLineOrWhenSaid() {
        assertThat(Paragraphs.of("One.\nTwo.\n", false)).containsExactly("One.", "Two.");
        assertThat(Paragraphs.of("One.\nTwo.\n\nThree.", true)).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void nothingIsNoParagraph() {
        assertThat(Paragraphs.of("  \n\n ", false)).isEmpty();
    }

    @Test
    void wordsAreFoundInTheirPassageOnlyAndExactly() {
        var text = new SourceText(0, List.of("The standfirst.", "“We shall  go on,” she said."), 1, null);
        assertThat(text.holds(1, "We shall go on")).isTrue();
        assertThat(text.holds(1, "we shall go on")).isFalse();
        assertThat(text.holds(0, "We shall go on")).isFalse();
        assertThat(text.holds(7, "We")).isFalse();
        assertThat(text.last()).isEqualTo(1);
        assertThat(Paragraphs.of(text.whole(), false)).hasSize(2);
    }
}
