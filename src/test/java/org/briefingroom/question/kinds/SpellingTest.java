package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    private static Verdict verdict(String typed, String accepted) {
        return Spelling.verdict(typed, List.of(accepted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Zelenský | Zelensky", "MACRON | Macron", "Sao Paulo | São Paulo", "Lodz | Łódź", "Malmo | Malmø",
            "Sa\u0303o Paulo | São Paulo", "ﬁrst line | first line", "u.n. | UN", "“NATO” | NATO"})
    void accentsCaseAndPunctuationDoNotMatter(String typed, String accepted) {
        assertThat(verdict(typed, accepted)).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO's flank", "NATO’s flank", "NATO‘s flank", "NATO`s flank", "NATO´s flank", "NATOʼs flank", "NATOʻs flank",
            "NATO′s flank", "NATO＇s flank", "NATOs flank"})
    void anApostropheOfAnyKindDoesNotMatter(String typed) {
        assertThat(verdict(typed, "NATO’s flank")).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-line", "front‑line", "front–line", "front — line", "front−line", " front \u00A0 line "})
    void hyphensCountAsSpaces(String typed) {
        assertThat(verdict(typed, "front line")).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"the Kremlin, Kremlin", "a veto, veto", "An alliance, alliance", "Kremlin, The Kremlin"})
    void aLeadingArticleDoesNotMatter(String typed, String accepted) {
        assertThat(verdict(typed, accepted)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anArticleAloneStays() {
        assertThat(Spelling.plain("The")).isEqualTo("the");
    }

    @Test
    void capitalsDoNotMatterUnderATurkishLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(List.of(verdict("BRITAIN", "Britain"), verdict("Brİtain", "Britain"))).containsOnly(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"Pais, Paris", "Parris, Paris", "Patis, Paris", "reasurence, reassurance", "Zakharowa, Zakharova"})
    void aSlipIsNear(String typed, String accepted) {
        assertThat(verdict(typed, accepted)).isEqualTo(Verdict.NEAR);
    }

    @ParameterizedTest
    @CsvSource({"NATU, NATO", "Iran, Iraq", "Pari5s7, Paris", "Bretein, Britain", "resurence, reassurance"})
    void shortWordsAndMoreSlipsAreWrong(String typed, String accepted) {
        assertThat(verdict(typed, accepted)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({"Article 6, Article 5", "1991 invasion, 1992 invasion", "Artcle 5, Article 5"})
    void anAnswerWithDigitsMustBeExact(String typed, String accepted) {
        assertThat(verdict(typed, accepted)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void cyrillicIsReadLikeAnyLetters() {
        assertThat(List.of(verdict("донецьк", "Донецьк"), verdict("Лукʼянівка", "Лук’янівка"), verdict("Донецк", "Донецьк")))
                .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.NEAR);
    }

    @Test
    void latinLookalikesAreNoCyrillic() {
        assertThat(verdict("HATO", "НАТО")).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "\u200B", "💥"})
    void nothingSaidIsNeverRight(String typed) {
        assertThat(verdict(typed, "Paris")).isEqualTo(Verdict.WRONG);
    }
}
