package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One sheet for everybody in a class. */
class NamedCopiesTest {
    private static final NamedCopies COPIES = new NamedCopies(new Typesetter());
    private static final String BLANK = "¤HERE¤";

    private static Sheet sheet(String body) {
        return new Sheet("The harbour", "A quiz on paper", "Cem Demir", "en-GB", Instant.EPOCH, Paper.A4, Letters.NORMAL, List.of("handout", "paper"), "quiz", body);
    }

    private static String form(String form, String more) {
        return "<div class=\"copy again\"><div class=\"running-head\">The harbour · <span>" + BLANK + "</span></div><h1>The harbour</h1><div class=\"names\"><div class=\"name-cell\"><p>Name <b class=\"named\">" + BLANK + "</b></p></div></div><p>Form " + form + "</p>" + more + "</div>";
    }

    @Test
    void everybodyHasACopyOfTheNextFormUnderTheirOwnName() {
        var printed = COPIES.of(sheet(form("one", "<p>line</p>".repeat(80)) + form("two", "")), BLANK, List.of("Ada", "Оксана", "Ελένη"), sheet("<h1>What is right</h1>"), made -> true);
        assertThat(Proof.read(printed)).containsSubsequence("Name Ada", "Form one", "Name Оксана", "Form two", "Name Ελένη", "Form one", "What is right").doesNotContain("HERE");
        assertThat(Proof.seen(printed)).contains("The harbour · Ada", "The harbour · Ελένη");
        assertThat(COPIES.of(sheet(form("one", "")), BLANK, List.of("Ada", "Bo"), null, made -> true).bytes())
                .isEqualTo(COPIES.of(sheet(form("one", "")), BLANK, List.of("Ada", "Bo"), null, made -> true).bytes());
    }

    @Test
    void aLongNameIsWholeAndASignWithoutATypefaceIsABox() {
        var name = "Maximiliana Theodora Wilhelmina Featherstonehaugh-Cholmondeley of the Sample Town Harbour Authority and its Ferry Office";
        var printed = COPIES.of(sheet(form("one", "")), BLANK, List.of(name, "x".repeat(120), "日 & <b>", "{name}"), null, made -> true);
        assertThat(Proof.read(printed).replaceAll("\\s+", "")).contains(name.replace(" ", ""), "x".repeat(120), "□&<b>", "{name}");
        assertThat(printed.missing()).containsExactly("日");
    }

    @Test
    void whatIsStoppedIsNotMade() {
        assertThat(COPIES.of(sheet(form("one", "")), BLANK, List.of("Ada", "Bo"), null, made -> made < 1)).isNull();
    }

    @Test
    void aSheetThatCannotBeCopiedIsRefused() {
        assertThatThrownBy(() -> COPIES.of(sheet("<h1>No name</h1>"), BLANK, List.of("Ada"), null, made -> true)).hasMessageContaining("no place for a name");
        assertThatThrownBy(() -> COPIES.of(sheet(form("one", "<p><a href=\"https://example.org\" title=\"x\">go</a></p>")), BLANK, List.of("Ada"), null, made -> true)).hasMessageContaining("links");
    }
}
