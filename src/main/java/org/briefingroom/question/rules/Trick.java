package org.briefingroom.question.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.question.rules.Choice.Choosable;

/**
 * What somebody does who knows nothing but how tests are made: each trick ranks the options by their looks alone.
 *
 * @param picks the options it would choose among; all of them where it says nothing
 */
record Trick(String name, Picks picks) {
    private static final Pattern SPECIFIC = Pattern.compile("\\d+|\\(|\\b\\p{Lu}");

    interface Picks {
        List<Choosable> of(Quiz.Pick pick);
    }

    static List<Trick> all(Map<String, Long> frequencies) {
        return List.of(
                best("the longest option", pick -> option -> option.text().length()),
                best("the shortest option", pick -> option -> -option.text().length()),
                best("the option most like the stem", pick -> {
                    var asked = Wording.content(pick.subject().asked());
                    return option -> Wording.content(option.text()).stream().filter(asked::contains).count();
                }),
                best("the option most like the others", pick -> option -> Shapes.shared(pick.choice(), option)),
                numeric("the middle number", pick -> option -> -Math.abs(2 * rank(pick, option) - (pick.choice().options().size() - 1))),
                numeric("the greatest number", pick -> option -> rank(pick, option)),
                numeric("the least number", pick -> option -> -rank(pick, option)),
                best("the option most frequent in the bank", pick -> option -> frequencies.getOrDefault(pick.subject().canon().apply(option.text()), 0L)),
                best("an option without “always” or “only”", pick -> option -> CueWords.isAbsolute(option.text()) ? 0 : 1),
                best("the option that fits “a” or “an”", pick -> option -> fits(pick, option) ? 1 : 0),
                best("the most specific option", pick -> option -> SPECIFIC.matcher(option.text()).results().count()));
    }

    private interface Score {
        ToDoubleFunction<Choosable> of(Quiz.Pick pick);
    }

    private static Trick best(String name, Score score) {
        return new Trick(name, pick -> {
            var by = score.of(pick);
            double best = pick.choice().options().stream().mapToDouble(by).max().orElseThrow();
            return pick.choice().options().stream().filter(option -> by.applyAsDouble(option) == best).toList();
        });
    }

    private static Trick numeric(String name, Score score) {
        var best = best(name, score);
        return new Trick(name, pick -> pick.choice().all(text -> Positions.value(text).isPresent()) ? best.picks().of(pick) : pick.choice().options());
    }

    private static double rank(Quiz.Pick pick, Choosable option) {
        return pick.choice().options().stream().map(each -> Positions.value(each.text()).orElseThrow()).sorted(Comparator.naturalOrder()).toList()
                .indexOf(Positions.value(option.text()).orElseThrow());
    }

    private static boolean fits(Quiz.Pick pick, Choosable option) {
        return Agreement.articleBefore(pick.choice().lead()).map(article -> article.equalsIgnoreCase("an") == Agreement.opensWithVowel(option.text())).orElse(true);
    }

    /** Its chance with one question: 1 when it picks the key, 1/2 when it wavers between the key and another; empty when it says nothing. */
    Optional<Double> gain(Quiz.Pick pick) {
        var chosen = picks.of(pick);
        return chosen.size() == pick.choice().options().size() ? Optional.empty()
                : Optional.of(Stream.of(pick.choice().key()).filter(chosen::contains).count() / (double) chosen.size());
    }
}
