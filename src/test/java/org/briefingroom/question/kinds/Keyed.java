package org.briefingroom.question.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.briefingroom.question.kinds.Cloze.Gap;
import org.briefingroom.question.kinds.Matching.Pair;

/**
 * Any sound question, and what somebody who knows its key would fill in.
 *
 * @param key for each control of the sheet; for a choice, the texts to choose
 */
record Keyed(Content content, List<String> key) {

    static Arbitrary<Keyed> any() {
        return Arbitraries.oneOf(choices(), truths(), numbers(), texts(), clozes(), matchings(), orderings());
    }

    /** Different words, none a mere spelling of another. */
    private static Arbitrary<List<String>> words(int least, int most) {
        return Arbitraries.integers().between(100_000, 999_999).list().uniqueElements().ofMinSize(least).ofMaxSize(most)
                .map(numbers -> numbers.stream().map(number -> "word " + number).toList());
    }

    private static Arbitrary<Keyed> choices() {
        return Combinators.combine(words(3, 8), Arbitraries.integers().between(1, 2)).as((words, right) -> {
            var options = IntStream.range(0, words.size()).mapToObj(i -> new Option(words.get(i), i < right, "")).toList();
            return new Keyed(right == 1 ? new SingleChoice("Which?", options) : new MultipleChoice("Which?", options), words.subList(0, right));
        });
    }

    private static Arbitrary<Keyed> truths() {
        return Arbitraries.of(true, false).map(truth -> new Keyed(new TrueFalse("So it is.", truth), List.of(truth ? "True" : "False")));
    }

    private static Arbitrary<Keyed> numbers() {
        return Combinators.combine(Arbitraries.integers(), Arbitraries.integers().between(0, 5000)).as((least, width) -> new Keyed(
                new NumberEntry("How many?", BigDecimal.valueOf(least), BigDecimal.valueOf((long) least + width), "so many", List.of("troops")),
                List.of(least + " to " + ((long) least + width) + " troops")));
    }

    private static Arbitrary<Keyed> texts() {
        return words(1, 3).map(words -> new Keyed(new ShortText("What?", words), List.of(words.get(words.size() - 1).toUpperCase())));
    }

    private static Arbitrary<Keyed> clozes() {
        return words(2, 6).map(words -> {
            var gaps = List.of(new Gap(words.subList(0, 1), List.of()), new Gap(words.subList(1, 2), words.subList(2, words.size())));
            return new Keyed(new Cloze("Fill.", List.of("One", "two", "three."), gaps), words.subList(0, 2));
        });
    }

    private static Arbitrary<Keyed> matchings() {
        return words(6, 9).map(words -> {
            var rights = List.of(words.get(3), words.get(4), words.get(3));
            var pairs = IntStream.range(0, 3).mapToObj(i -> new Pair(words.get(i), rights.get(i))).toList();
            return new Keyed(new Matching("Match.", pairs, words.subList(5, words.size())), rights);
        });
    }

    private static Arbitrary<Keyed> orderings() {
        return words(3, 8).map(words -> new Keyed(new Ordering("Order.", words), words));
    }

    /** The key as a browser would post it from this arrangement's sheet. */
    Form posted(Arrangement arrangement) {
        var sheet = content.sheet(arrangement);
        return switch (sheet.shape()) {
            case CHOOSE_ONE, CHOOSE_MANY -> Posted.of("choice", sheet.controls().stream()
                    .filter(control -> key.contains(control.before())).map(Sheet.Control::value).toArray(String[]::new));
            case ORDER -> Posted.numbered("place", sheet.controls().stream()
                    .map(control -> String.valueOf(key.indexOf(control.before()) + 1)).toArray(String[]::new));
            default -> Posted.filling(sheet, key);
        };
    }
}
