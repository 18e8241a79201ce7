package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.shelf.Read.HARBOUR;
import static org.briefingroom.shelf.Read.SIGNED;
import static org.briefingroom.shelf.Read.fact;
import static org.briefingroom.shelf.Read.pack;

import java.util.Set;
import java.util.regex.Matcher;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.PackDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of facts; each stands beside a sound fact, which is still read. */
class PackFileTest {
    private static final int FIRST_FACT = 21;

    @Test
    void aSoundPackIsReadWithoutFaults() {
        assertThat(pack(HARBOUR + SIGNED)).satisfies(read -> {
            assertThat(read.faults()).isEmpty();
            assertThat(read.sound().pack().facts()).extracting(FactDraft::slug).containsExactly("signed");
        });
    }

    /** @param line counts from the fact's name, which is 1 */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2 | status: rumoured | “rumoured” is no status. Use reported, claimed, analysis or forecast.",
            "2 | stats: reported | “stats” is not known here. Did you mean “status”?",
            "2 | status: claimed | What is claimed needs a speaker.",
            "3 | status: claimed;speaker: zoe | “zoe” is not in the cast.",
            "3 | status: reported;speaker: ada | What is reported has no speaker. Remove the speaker",
            "3 | status: claimed;speaker: [ada, ada] | A speaker is named twice.",
            "3 | status: reported;quote: a b c d e f g h i j k l m | The quotation has 13 words.",
            "3 | status: reported;complete: perhaps | “complete” is perhaps. Write true or false.",
            "3 | status: reported;status: claimed | “status” stands here twice."})
    void aFaultOfAFactNamesItsLineAndTheMend(int line, String lines, String told) {
        var read = pack(HARBOUR + SIGNED + fact("other", lines.split(";")));
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(FIRST_FACT + 6 + line + ": " + told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "preview"})
    void aFactIsNotCalledAsAPageOfTheDeskIs(String name) {
        assertThat(pack(HARBOUR + fact(name, "status: reported")).told()).anyMatch(fault -> fault.contains("A fact cannot be called “" + name + "”."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3 | says: .* | says: \"Utopia signed [x](date:soon).\" | The mark [x](date:soon) is wrong. Write a date such as",
            "3 | says: .* | says: \"Utopia signed [it](date:2022.\" | The marks cannot be read. A mark is broken.",
            "3 | says: .* | says: \"[Zoe](person:zoe) signed it.\" | The mark [Zoe](person:zoe) is wrong. Add “zoe” to the cast",
            "4 | topic: .* | topic: weather | “weather” is not a topic of the pack. Use one of: treaty.",
            "5 | at: .* | at: §10 | The source has no §10. Its passages run from §0 to §9.",
            "5 | at: .* | at: [§1, p. 3] | “p. 3” is no passage. Write it as §12.",
            "5 | at: .* | at: 99999 | “99999” is no passage.",
            "6 | as-of: .* | as-of: last week | “last week” is no date. Write 2025, 2025-08 or 2025-08-19, from 1000 to 2100.",
            "6 | as-of: .* | as-of: 0000 | “0000” is no date.",
            "6 | as-of: .* | as-of: 2101-01 | “2101-01” is no date.",
            "6 | as-of: .* | as-of: | “as-of” is missing."})
    void aLineThatIsWrongIsNamed(int line, String sound, String wrong, String told) {
        var read = pack(HARBOUR + SIGNED + fact("other", "status: reported").replaceFirst(sound, Matcher.quoteReplacement(wrong)));
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(FIRST_FACT + 6 + line + ": " + told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: rumoured", "status: claimed", "quote: [a, b]", "status: claimed\n    speaker: zoe", "status: \"reported\\0\"", "status: reported\n    speaker: {a: b}"})
    void whateverIsWrongWithOneFactTheOthersAreRead(String lines) {
        var read = pack(HARBOUR + SIGNED + fact("other", lines)).sound().pack();
        assertThat(read).extracting(pack -> pack.facts().size(), PackDraft::unreadable).containsExactly(1, Set.of("other"));
    }

    @Test
    void twoFactsOnOneLineWithTheSameFaultAreBothUnsound() {
        var read = pack(HARBOUR.replace("facts:\n", "facts: {one: {says: x}, two: {says: x}}\n"));
        assertThat(read.sound().pack().unreadable()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void aFactOfWhichOnlyTheNameIsLeftIsUnreadableNotGone() {
        assertThat(pack(HARBOUR + SIGNED + "  other:\n").sound().pack().unreadable()).containsExactly("other");
    }

    @Test
    void ofTwoFactsOfOneNameTheFirstIsReadAndTheSecondReported() {
        var read = pack(HARBOUR + SIGNED + SIGNED);
        assertThat(read.told()).containsExactly("28: “signed” stands here twice. Keep one of the two, or give the other its own name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Signed", "the treaty", "-a", "a--b", "a_b", "é"})
    void aFactHasAPlainName(String name) {
        assertThat(pack(HARBOUR + SIGNED + fact(name, "status: reported")).told()).singleElement().asString().contains("“" + name + "” is no name.");
    }
}
