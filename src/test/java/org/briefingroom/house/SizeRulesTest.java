package org.briefingroom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files. What outgrows its size is split by what it is about, not by its length. */
class SizeRulesTest {

    @ParameterizedTest
    @CsvSource({
        "src/main/java, .java, 150",
        "src/test/java, .java, 150",
        "src/main/resources/templates, .html, 80",
        "src/main/resources/META-INF/resources, .css, 150",
        "src/main/resources/META-INF/resources, .js, 150"})
    void filesAreSmall(Path folder, String ending, int most) throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(ending))).isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(most));
        }
    }
}
