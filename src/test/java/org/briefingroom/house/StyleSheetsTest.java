package org.briefingroom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every page has every sheet: a class that two of them lay out, each for a page of its own, breaks one of the two. */
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/META-INF/resources/css");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LAYOUT = Pattern.compile("(?m)^\\.([a-z][a-z-]*) \\{[^}]*\\bdisplay:");

    @Test
    void aClassIsLaidOutInOneSheet() throws IOException {
        Map<String, TreeSet<String>> laidOut = new TreeMap<>();
        try (var sheets = Files.list(SHEETS)) {
            for (Path sheet : sheets.filter(path -> !path.endsWith("print.css")).toList()) {
                String rules = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
                LAYOUT.matcher(rules).results().map(MatchResult::group).map(rule -> rule.substring(1, rule.indexOf(' ')))
                        .forEach(name -> laidOut.computeIfAbsent(name, any -> new TreeSet<>()).add(sheet.getFileName().toString()));
            }
        }
        assertThat(laidOut).as("classes with a layout").hasSizeGreaterThan(30);
        assertThat(laidOut.entrySet().stream().filter(name -> name.getValue().size() > 1).collect(Collectors.toList())).isEmpty();
    }
}
