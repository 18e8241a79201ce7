package org.briefingroom.authoring.questions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.web.Typed;

/**
 * A question as somebody wrote it into the form, however unfinished.
 *
 * @param fields what was typed, by the field's name; nothing for what is empty
 * @param rows   how many the form shows
 * @param right  the numbers of the rows that are right
 * @param facts  the names of the facts it rests on; the first settles it
 * @param reason why it can be asked although a rule doubts it; may be empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Written(Kind kind, Map<String, String> fields, int rows, Set<Integer> right, List<String> facts, String reason) {
    static final int MOST_FACTS = 12;
    static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 80;

    static Written blank(Kind kind) {
        return new Written(kind, Map.of(), Blank.of(kind).start(), Set.of(), List.of(), "");
    }

    static Written of(Kind kind, MultivaluedMap<String, String> posted) {
        var blank = Blank.of(kind);
        int rows = Math.min(blank.most(), number(posted.getFirst("rows"), blank.start()));
        var fields = new HashMap<String, String>();
        blank.fields(rows).forEach(field -> {
            var typed = clean(posted.getFirst(field.name()), field.type());
            if (!typed.isEmpty()) {
                fields.put(field.name(), typed);
            }
        });
        var right = all(posted, "right").map(value -> number(value, 0)).filter(row -> row >= 1 && row <= rows).collect(Collectors.toSet());
        return new Written(kind, Map.copyOf(fields), rows, right, all(posted, "fact").map(String::strip).filter(fact -> fact.matches("[a-z0-9-]{1," + LONGEST_NAME + "}")).distinct().toList(),
                clean(posted.getFirst("reason"), Blank.Type.LINE));
    }

    private static Stream<String> all(MultivaluedMap<String, String> posted, String name) {
        return posted.getOrDefault(name, List.of()).stream();
    }

    static int number(String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    private static String clean(String typed, Blank.Type type) {
        if (typed == null) {
            return "";
        }
        return type == Blank.Type.LINES ? typed.lines().map(Written::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")) : line(typed);
    }

    static String line(String text) {
        return Typed.line(text);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    List<String> lines(String name) {
        return Arrays.stream(get(name).split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    @JsonIgnore
    String stem() {
        return get(Blank.STEM);
    }

    /** The numbers of the rows in which anything is typed. */
    @JsonIgnore
    List<Integer> filled() {
        return Blank.of(kind).rows() == null ? List.of() : IntStream.rangeClosed(1, rows)
                .filter(row -> Blank.of(kind).rows().fields().stream().anyMatch(field -> fields.containsKey(field.in(row).name()))).boxed().toList();
    }

    Written withRow() {
        return new Written(kind, fields, Math.min(Blank.of(kind).most(), rows + 1), right, facts, reason);
    }

    /** Without this row; those behind it move up. */
    Written withoutRow(int gone) {
        if (gone < 1 || gone > rows) {
            return this;
        }
        var moved = new HashMap<String, String>();
        fields.forEach((name, typed) -> {
            int row = number(name.replaceFirst("^.*?-?(\\d+)$", "$1"), 0);
            if (row != gone) {
                moved.put(row > gone ? name.substring(0, name.length() - String.valueOf(row).length()) + (row - 1) : name, typed);
            }
        });
        return new Written(kind, Map.copyOf(moved), rows - 1, right.stream().filter(row -> row != gone).map(row -> row > gone ? row - 1 : row).collect(Collectors.toSet()), facts, reason);
    }

    /** With this fact before all others, so that it settles the question. */
    Written settledBy(String fact) {
        var order = new LinkedHashSet<>(List.of(fact));
        order.addAll(facts);
        return new Written(kind, fields, rows, right, facts.contains(fact) ? List.copyOf(order) : facts, reason);
    }

    /** What is too long to be kept; nothing else hinders a draft. */
    List<Note> tooLong() {
        var notes = new ArrayList<Note>();
        Blank.of(kind).fields(rows).filter(field -> get(field.name()).length() > field.longest())
                .forEach(field -> notes.add(Note.wrong(field.name(), "“" + field.label() + "” has " + get(field.name()).length() + " characters.", "Say it in " + field.longest() + ".")));
        if (facts.size() > MOST_FACTS) {
            notes.add(Note.wrong("facts", facts.size() + " facts are chosen.", "Rest it on " + MOST_FACTS + " at most."));
        }
        if (reason.length() > LONGEST_REASON) {
            notes.add(Note.wrong("reason", "The reason has " + reason.length() + " characters.", "Say it in " + LONGEST_REASON + "."));
        }
        return notes;
    }

    /** Every text of it in small letters, to be searched. */
    String words() {
        return fields.values().stream().map(text -> text.toLowerCase(java.util.Locale.ROOT)).sorted().collect(Collectors.joining(" "));
    }
}
