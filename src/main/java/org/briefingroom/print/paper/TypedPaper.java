package org.briefingroom.print.paper;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/** A row of the grid as it was typed. @param number of the row, from 0; {@code cells} in the order of the form */
record TypedPaper(int number, String name, String form, List<String> cells) {
    private static final int LONGEST_NAME = 200;

    /** Every row, the empty ones too. */
    static List<TypedPaper> rows(MultivaluedMap<String, String> posted, int rows, int questions) {
        return IntStream.range(0, rows).mapToObj(row -> new TypedPaper(row, text(posted, "name-" + row, LONGEST_NAME), text(posted, "form-" + row, 1).toUpperCase(Locale.ROOT),
                IntStream.rangeClosed(1, questions).mapToObj(number -> text(posted, "answer-" + row + "-" + number, PaperAnswer.LONGEST)).toList())).toList();
    }

    private static String text(MultivaluedMap<String, String> posted, String field, int longest) {
        var value = Optional.ofNullable(posted.getFirst(field)).orElse("");
        return StringUtils.left(value.replaceAll("\\p{Cc}", " ").strip(), longest);
    }

    boolean isEmpty() {
        return name.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** By which somebody is known again: capitals, accents and double spaces do not matter. */
    String key() {
        return key(name);
    }

    static String key(String name) {
        return StringUtils.normalizeSpace(StringUtils.stripAccents(name)).toLowerCase(Locale.ROOT);
    }
}
