package org.briefingroom.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML as a person would: a line a value, quoted only where it must be. What YamlFile reads again is what was written. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}§“](?:[\\p{L}\\p{N}\\p{P}\\p{S} &&[^#]]*[\\p{L}\\p{N}\\p{P}\\p{S}&&[^#:]])?");
    private static final Pattern PLAIN_IN_A_LIST = Pattern.compile("[^\\[\\]{},:?&*!|>'\"%@`\\\\]*");
    private static final Pattern ESCAPED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"\\\\]");
    /** Other programs read these as something else than a text. */
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** The map under a key; an empty one is written as such. */
    YamlText map(String key, boolean empty, Runnable values) {
        line(scalar(key) + ":" + (empty ? " {}" : ""));
        return deeper(values);
    }

    /** A list of maps under a key. */
    <T> YamlText maps(String key, List<T> items, Consumer<T> values) {
        if (!items.isEmpty()) {
            line(key + ":");
            items.forEach(item -> deeper(() -> {
                int begin = text.length();
                deeper(() -> values.accept(item));
                text.setCharAt(begin + 2 * depth, '-');
            }));
        }
        return this;
    }

    private YamlText deeper(Runnable values) {
        depth++;
        values.run();
        depth--;
        return this;
    }

    /** A key and its text; nothing when there is none. */
    YamlText put(String key, String value) {
        return value == null ? this : line(key + ": " + scalar(value));
    }

    /** A mark that is written only where it is set. */
    YamlText mark(String key, boolean set) {
        return set ? line(key + ": true") : this;
    }

    YamlText list(String key, List<String> values) {
        return line(key + ": " + values.stream().map(YamlText::item).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A list of one is written as the one; nothing when there is none. */
    YamlText some(String key, List<String> values) {
        return values.isEmpty() ? this : values.size() == 1 ? put(key, values.get(0)) : list(key, values);
    }

    private YamlText line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    private static String item(String value) {
        return PLAIN_IN_A_LIST.matcher(value).matches() ? scalar(value) : quoted(value);
    }

    static String scalar(String value) {
        return PLAIN.matcher(value).matches() && !value.contains(": ") && !ESCAPED.matcher(value).find() && !WORDS.contains(value.toLowerCase(Locale.ROOT)) ? value : quoted(value);
    }

    private static String quoted(String value) {
        return "\"" + ESCAPED.matcher(value).replaceAll(found -> found.group().codePoints().mapToObj(YamlText::escaped).collect(Collectors.joining())) + "\"";
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\\\"";
            case '\\' -> "\\\\\\\\";
            case '\n' -> "\\\\n";
            case '\t' -> "\\\\t";
            default -> String.format(character > 0xFFFF ? "\\\\U%08X" : "\\\\u%04X", character);
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
