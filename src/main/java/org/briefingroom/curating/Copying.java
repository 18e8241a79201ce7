package org.briefingroom.curating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactText;
import org.briefingroom.fact.SlotType;
import org.briefingroom.source.SourceText;

/** Finds what of a sentence is the article's own wording: eight words in a row or more. What is marked or set as a quotation may be. */
final class Copying {
    private static final int TOO_MANY = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'‐-][\\p{L}\\p{N}]+)*");
    private static final String PARTED = " | ";

    private Copying() {
    }

    /** The stretches, as they stand in the sentence. */
    static List<String> of(FactText sentence, SourceText text) {
        return text.isThere() ? own(sentence).stream().flatMap(part -> runs(part, grams(text)).stream()).distinct().toList() : List.of();
    }

    /** What the sentence says in its own voice, parted where it quotes. */
    private static List<String> own(FactText sentence) {
        var written = sentence.pieces().stream().map(piece -> piece.slot() != null && piece.slot().type() == SlotType.QUOTE ? PARTED : piece.words()).collect(Collectors.joining());
        return List.of(written.replaceAll("[“\"][^”\"]*[”\"]", PARTED).split(Pattern.quote(PARTED)));
    }

    private static List<String> runs(String part, Set<String> grams) {
        var starts = new ArrayList<int[]>();
        var words = new ArrayList<String>();
        WORD.matcher(part).results().forEach(word -> {
            starts.add(new int[] {word.start(), word.end()});
            words.add(plain(word.group()));
        });
        var runs = new ArrayList<String>();
        for (int at = 0; at + TOO_MANY <= words.size(); at++) {
            int end = at;
            while (end + TOO_MANY <= words.size() && grams.contains(String.join(" ", words.subList(end, end + TOO_MANY)))) {
                end++;
            }
            if (end > at) {
                int last = end + TOO_MANY - 2;
                runs.add(part.substring(starts.get(at)[0], starts.get(last)[1]));
                at = last;
            }
        }
        return runs;
    }

    private static Set<String> grams(SourceText text) {
        var grams = new HashSet<String>();
        for (var passage : text.passages()) {
            var words = WORD.matcher(passage).results().map(word -> plain(word.group())).toList();
            for (int at = 0; at + TOO_MANY <= words.size(); at++) {
                grams.add(String.join(" ", words.subList(at, at + TOO_MANY)));
            }
        }
        return grams;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‐', '-');
    }
}
