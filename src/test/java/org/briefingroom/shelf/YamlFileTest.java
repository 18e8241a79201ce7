package org.briefingroom.shelf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Read.yaml("\uFEFFpack: harbour").sound().required("pack")).isEqualTo("harbour");
    }

    @Test
    void theLineOfAByteThatIsNoUtf8IsNamed() {
        assertThat(Read.yaml("a: é\nb: Zoë\n".getBytes(ISO_8859_1)).told())
                .containsExactly("1: The file is not UTF-8. Save it in the encoding UTF-8.");
    }

    @Test
    void aBadByteFarDownIsNamedByItsLine() {
        assertThat(Read.yaml("a: 1\nb: 2\nc: Zoë\n".getBytes(ISO_8859_1)).faults()).singleElement().extracting("line").isEqualTo(3);
    }

    @Test
    void anotherEncodingIsReported() {
        assertThat(Read.yaml("a: 1".getBytes(UTF_16)).told()).containsExactly("1: The file is not UTF-8. Save it in the encoding UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "- one\n- two\n", "just words", "~"})
    void whatIsNoMapIsReported(String text) {
        assertThat(Read.yaml(text).told()).containsExactly("1: The file is not one list of keys and values. Begin it with a line such as “pack: name”.");
    }

    @Test
    void theSecondDocumentIsReportedWhereItBegins() {
        assertThat(Read.yaml("a: 1\nb: 2\n---\nc: 3\n").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.what()).contains("second document");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2 | a: 1\\n\\tb: 2\\n", "3 | a: 1\\nb: [1, 2\\n", "2 | a: 1\\nb: \"never closed\\nc: 3\\nd: 4\\n", "2 | a: 1\\nb: c: d\\n",
            "3 | a: 1\\nb: 2\\n  c: 3\\n", "2 | a: 1\\nb: *nowhere\\n", "3 | a: 1\\nb: 2\\nc: @x\\n", "2 | a: 1\\nb: %x\\n"})
    void theLineOfBrokenYamlIsNamed(int line, String text) {
        assertThat(Read.yaml(text.replace("\\n", "\n").replace("\\t", "\t")).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.what()).startsWith("This is no YAML that can be read");
        });
    }

    @Test
    void aCharacterThatYamlForbidsIsNamedByItsLine() {
        assertThat(Read.yaml("a: 💥\nb: é\nc: x\0y\n").told()).containsExactly("3: The character U+0000 is not allowed. Take it out.");
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtOnce() {
        var bomb = "l0: &l0 [ha, ha]\n" + IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "l%d: &l%d [*l%d, *l%d]\n".formatted(i, i, i - 1, i - 1)).collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(Read.yaml(bomb).faults()).singleElement()
                .extracting("mend").asString().contains("without *aliases"));
    }

    @Test
    void aMapThatHoldsItselfIsRefused() {
        assertThat(Read.yaml("a: &a\n  b: *a\n").faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void endlessNestingIsRefusedAtOnce(String opening) {
        var text = "a:\n" + opening.repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Read.yaml(text).faults()).hasSize(1));
    }

    @Test
    void aHugeTextIsReadAsOneText() {
        assertThat(Read.yaml("a: " + "x".repeat(500_000)).sound().required("a")).hasSize(500_000);
    }

    @Test
    void moreThanTwoMillionCharactersAreRefused() {
        assertThat(Read.yaml("a: " + "x".repeat(2_100_000)).faults()).hasSize(1);
    }

    @Test
    void nothingInAFileIsMadeIntoAnObject() {
        assertThat(Read.yaml("a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost\"]]").told())
                .singleElement().asString().contains("Global tag is not allowed");
    }

    @Test
    void aFileThatIsNotThereIsReported(@TempDir Path folder) {
        var faults = new Faults("missing.yaml");
        YamlFile.read(folder.resolve("missing.yaml"), faults);
        assertThat(faults.lines()).singleElement().extracting("what").isEqualTo("The file cannot be read.");
    }
}
