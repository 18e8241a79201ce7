package org.briefingroom.source;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a source as its owner pasted it, passage by passage.
 *
 * @param first    the number of the first passage: 0 where it is the standfirst
 * @param revision how often it was pasted, from 1; 0 where there is none
 */
public record SourceText(int first, List<String> passages, int revision, Instant pastedAt) {
    public static final SourceText NONE = new SourceText(1, List.of(), 0, null);

    /** A passage and its number. */
    public record Passage(int number, String words) {
    }

    public boolean isThere() {
        return !passages.isEmpty();
    }

    public int last() {
        return first + passages.size() - 1;
    }

    public List<Passage> numbered() {
        return IntStream.range(0, passages.size()).mapToObj(i -> new Passage(first + i, passages.get(i))).toList();
    }

    /** Whether these words stand in that passage exactly; only the space between words may be another. */
    public boolean holds(int number, String words) {
        return number >= first && number <= last() && plain(passages.get(number - first)).contains(plain(words));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** As it is pasted again: a blank line between passages. */
    public String whole() {
        return String.join("\n\n", passages);
    }
}
