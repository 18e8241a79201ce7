package org.briefingroom.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The name of a quiz in addresses, made from its title. */
final class QuizName {
    private static final int LONGEST = 60;

    private QuizName() {
    }

    /** Small letters, digits and single hyphens; “quiz” where the title has none of them. */
    static String of(String title) {
        var plain = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var name = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return name.isEmpty() ? "quiz" : name;
    }

    /** The name, or with the first number behind it that nobody has taken. */
    static String free(String name, Set<String> taken) {
        return taken.contains(name) ? IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + "-" + number)
                .filter(each -> !taken.contains(each)).findFirst().orElseThrow() : name;
    }
}
