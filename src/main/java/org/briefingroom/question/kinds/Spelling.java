package org.briefingroom.question.kinds;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares what was typed with what is accepted, and forgives what is no matter of knowledge. */
final class Spelling {
    /** Letters that Unicode does not take apart, and the accent that people type as an apostrophe. */
    private static final String SINGULAR = "´øØđĐı";
    private static final String PLAIN = "'oOdDi";

    private Spelling() {
    }

    /** Lower case, without accents, punctuation (ʼ, a letter to Unicode, too), leading article or double spaces; hyphens count as spaces. */
    static String plain(String text) {
        return StringUtils.stripAccents(Normalizer.normalize(StringUtils.replaceChars(text, SINGULAR, PLAIN), Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‐-―−-]", " ")
                .replaceAll("[^\\p{L}\\p{N}\\s]|\\p{Lm}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(the|a|an) (?=.)", "");
    }

    static Mark mark(String typed, Collection<String> accepted) {
        return switch (verdict(typed, accepted)) {
            case RIGHT -> Mark.ALL;
            case NEAR -> new Mark(Mark.NEAR_SHARE, true);
            default -> Mark.NOTHING;
        };
    }

    static Comparison.Verdict verdict(String typed, Collection<String> accepted) {
        var said = plain(typed);
        if (accepted.stream().anyMatch(answer -> plain(answer).equals(said))) {
            return Comparison.Verdict.RIGHT;
        }
        return accepted.stream().anyMatch(answer -> isNear(said, plain(answer)))
                ? Comparison.Verdict.NEAR
                : Comparison.Verdict.WRONG;
    }

    /** Whether nothing of it would count: any other such text would be the same. */
    static boolean isEmpty(String text) {
        return plain(text).isEmpty();
    }

    /** One slip in a word of five letters, two from nine on; shorter words and digits must be exact. */
    private static boolean isNear(String said, String answer) {
        if (said.isEmpty() || StringUtils.containsAny(answer, "0123456789")) {
            return false;
        }
        int slips = answer.length() < 5 ? 0 : answer.length() < 9 ? 1 : 2;
        int distance = new LevenshteinDistance(slips).apply(said, answer);
        return distance > 0;
    }
}
