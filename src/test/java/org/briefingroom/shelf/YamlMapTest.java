package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlMapTest {

    /** Every fault that comes up as the map of the text is asked for something. */
    private static List<String> told(String text, Consumer<YamlMap> ask) {
        var faults = new Faults("file.yaml");
        ask.accept(YamlFile.compose(text.getBytes(StandardCharsets.UTF_8), faults).orElseThrow());
        return new Read<>(Optional.empty(), faults).told();
    }

    @ParameterizedTest
    @CsvSource({"statsu, Did you mean “status”?", "sayss, Did you mean “says”?", "x, 'Known are: says, status, at.'"})
    void anUnknownKeyBringsTheNearestOneToMind(String key, String mend) {
        assertThat(told("says: a\n" + key + ": b\n", map -> map.only("says", "status", "at"))).containsExactly("2: “" + key + "” is not known here. " + mend);
    }

    @Test
    void aKeyThatStandsTwiceIsReportedWhereItStandsAgain() {
        assertThat(told("a: 1\nb: 2\na: 3\n", map -> { })).containsExactly("3: “a” stands here twice. Keep one of the two, or give the other its own name.");
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstIsRead() {
        assertThat(Read.yaml("a: 1\na: 3\n").sound().required("a")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"'b: 1', 1", "'b: 1\na:', 2", "'b: 1\na: \"\"', 2", "'b: 1\na: \" \"', 2"})
    void whatIsMissingIsReportedAtItsKeyOrItsMap(String text, int line) {
        assertThat(told(text, map -> map.required("a"))).containsExactly(line + ": “a” is missing. Add a line “a: …”.");
    }

    @Test
    void aListInPlaceOfATextIsReportedOnce() {
        assertThat(told("b: 1\na: [x]\n", map -> map.required("a"))).containsExactly("2: “a” must be one text. Write “a: …” on one line.");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(told("a: yes\n", map -> map.flag("a"))).containsExactly("1: “a” is yes. Write true or false.");
    }

    @Test
    void oneTextIsAListOfOne() {
        assertThat(Read.yaml("a: x\n").sound().texts("a")).containsExactly("x");
    }

    @Test
    void aMapInAListOfTextsIsReportedWhereItStands() {
        assertThat(told("a:\n  - x\n  - y: z\n", map -> map.texts("a"))).containsExactly("3: A text was expected here. Write a text, in quotes if it holds “: ”.");
    }

    @Test
    void theRestOfAListIsStillRead() {
        assertThat(Read.yaml("a:\n  - x\n  - y: z\n  - w\n").sound().texts("a")).containsExactly("x", "w");
    }

    @Test
    void aTextInPlaceOfARowIsReported() {
        assertThat(told("a:\n  - [x, y]\n  - z\n", map -> map.rows("a"))).containsExactly("3: A list was expected here. Write it as [one, other].");
    }

    @Test
    void aTextInPlaceOfAListOfMapsIsReported() {
        assertThat(told("a: x\n", map -> map.maps("a"))).containsExactly("1: “a” must be a list. Begin each of its lines with “- ”.");
    }

    @Test
    void anEntryWithoutKeysIsReportedByItsName() {
        assertThat(told("a:\n  x: {y: 1}\n  z: 2\n", map -> map.named("a"))).containsExactly("3: “z” holds no keys. Indent its keys below it.");
    }

    @Test
    void aNumberOrAPlainWordIsText() {
        assertThat(Read.yaml("a: 0x10\nb: 1_000\nc: no\n").sound()).extracting(map -> map.required("a"), map -> map.required("b"), map -> map.required("c"))
                .containsExactly("0x10", "1_000", "no");
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsReportedAndLeftOut() {
        assertThat(told("b: 1\na: \"x\\0y\"\n", map -> assertThat(map.required("a")).isEqualTo("x y"))).singleElement().asString().startsWith("2: This text holds");
    }

    @Test
    void aVeryLongFaultIsShortened() {
        assertThat(told("a: " + "x".repeat(100_000), map -> map.flag("a"))).isNotEmpty().allSatisfy(fault -> assertThat(fault).hasSizeLessThan(700));
    }
}
