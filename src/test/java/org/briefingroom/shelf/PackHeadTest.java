package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.shelf.Read.HARBOUR;
import static org.briefingroom.shelf.Read.SIGNED;
import static org.briefingroom.shelf.Read.pack;

import java.util.List;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.fact.PackDraft.TermDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of a pack but its facts. */
class PackHeadTest {
    private static final String SOUND = HARBOUR + SIGNED;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "pack: harbour | pack: The Harbour | 1: “The Harbour” is no name.",
            "title: The harbour | titel: The harbour | 2: “titel” is not known here. Did you mean “title”?",
            "passages: 0..9 | passages: 9..0 | 10: The passages are not a first and a last number. Write them as 0..28.",
            "passages: 0..9 | passages: all | 10: The passages are not a first and a last number.",
            "published: 2025-08-19 | published: yesterday | 9: “yesterday” is no date. Write it as 2025-08-19, or 2025-08 or 2025 where the day is not known, from 1000 to 2100.",
            "published: 2025-08-19 | published: 2025-02-30 | 9: “2025-02-30” is no date.",
            "by: Cem Demir | by: | 7: “by” is missing.",
            "source: | sauce: | 4: “sauce” is not known here. Did you mean “source”?"})
    void aFaultOfTheHeadLeavesThePackUnread(String sound, String wrong, String told) {
        var read = pack(SOUND.replace(sound, wrong));
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(told));
    }

    @Test
    void aLinkBeginsSafely() {
        var read = pack(SOUND.replace("  passages:", "  link: javascript:alert(1)\n  passages:"));
        assertThat(read.told()).singleElement().asString().contains("does not begin with https://");
    }

    @Test
    void aNameOfMegabytesIsNoName() {
        assertThat(pack(SOUND.replace("pack: harbour", "pack: " + "a-".repeat(500_000) + "a")).told()).anyMatch(fault -> fault.contains("is no name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts: none", "facts: [a, b]", "facts:"})
    void aPackWhoseFactsAreNoMapIsUnreadSoThatNothingHeldGoes(String facts) {
        var read = pack(HARBOUR.replace("facts:\n", facts + "\n"));
        assertThat(read.value()).isEmpty();
        assertThat(read.told()).containsExactly("21: “facts” is missing or holds no keys. Write “facts:” and indent its keys below it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "type: country | type: island | 17: “island” is no type of cast. Use person",
            "type: country | type: country;    role: island state | 18: The role cites no passage.",
            "type: country | type: country;    of: [atlantis] | 18: “atlantis” is not in the cast",
            "type: country | type: country;    of: utopia | 18: “utopia” is not in the cast, or is itself.",
            "name: Utopia | nome: Utopia | 16: “nome” is not known here. Did you mean “name”?"})
    void aFaultOfTheCastLeavesTheMemberOut(String sound, String wrong, String told) {
        var read = pack(SOUND.replace(sound, wrong.replace(";", "\n")));
        assertThat(read.told()).anyMatch(fault -> fault.startsWith(told));
        assertThat(read.sound().pack().cast()).extracting(CastDraft::slug).containsExactly("ada");
    }

    @Test
    void aFactThatNamesAFaultyMemberIsUnreadable() {
        var spoken = SIGNED.replace("[2022](date:2022)", "[Utopia](country:utopia)").replace("signed:", "spoken:");
        assertThat(pack((SOUND + spoken).replace("name: Utopia", "nome: Utopia")).sound().pack().unreadable()).containsExactly("spoken");
    }

    @Test
    void aTermNamesAFactOfThePack() {
        var read = pack(SOUND + "terms:\n  treaty:\n    name: the treaty\n    fact: signed\n  flood:\n    name: the flood\n    fact: rain\n");
        assertThat(read.told()).containsExactly("34: “rain” is no fact of this pack. Name a fact as it stands under “facts”.");
        assertThat(read.sound().pack().terms()).extracting(TermDraft::slug).containsExactly("treaty");
    }

    @Test
    void aSectionNamesFactsOfThePackOnce() {
        var read = pack(SOUND + "briefing:\n  - title: Key points\n    facts: [signed, rain]\n  - title: More\n    facts: [signed]\n");
        assertThat(read.told()).extracting(fault -> fault.substring(0, 10)).containsExactly("30: “rain”", "32: “signe");
        assertThat(read.sound().sections().get(0)).isEqualTo(new SectionDraft("Key points", List.of("signed")));
    }
}
