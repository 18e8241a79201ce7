package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_17;
import static org.briefingroom.question.rules.Rule.IW_18;
import static org.briefingroom.question.rules.Rule.IW_22;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the options look like together: IW-17, IW-18 and IW-22. */
final class Shapes {
    /** Most likely of a name, though the pack may not know it. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\s\\p{Lu}");
    private static final int CLEARLY = 2;
    private static final Set<Set<String>> OPPOSITES = Arrays.stream(("increase decrease,more less,more fewer,higher lower,with without,accept reject,accepts rejects,before after,"
            + "war peace,east west,eastern western,north south,northern southern,above below,supports opposes,support oppose,rise fall,rises falls,inside outside,"
            + "largest smallest,strong weak,stronger weaker,for against,weaken strengthen,earlier later,open closed,allows forbids,win lose").split(","))
            .map(pair -> Set.of(pair.split(" "))).collect(Collectors.toSet());

    private Shapes() {
    }

    static Stream<Finding> convergence(Subject subject) {
        return subject.picksOfOne().filter(choice -> choice.options().size() > 2)
                .filter(choice -> choice.wrong().stream().allMatch(option -> shared(choice, choice.key()) >= shared(choice, option) + CLEARLY))
                .map(choice -> IW_17.warn(choice.key().place()));
    }

    /** How often the other options use what is in this one. */
    static long shared(Choice choice, Choice.Choosable one) {
        var elements = Wording.content(one.text());
        return choice.options().stream().filter(option -> option != one)
                .mapToLong(option -> Wording.content(option.text()).stream().filter(elements::contains).count()).sum();
    }

    static Stream<Finding> pairs(Subject subject) {
        return subject.picksOfOne().filter(choice -> choice.options().size() > 2).filter(choice -> {
            var partners = choice.wrong().stream().filter(option -> isPair(choice.key().text(), option.text())).toList();
            var rest = new ArrayList<>(choice.wrongTexts());
            partners.forEach(partner -> rest.remove(partner.text()));
            return partners.size() == 1 && !isPaired(rest);
        }).map(choice -> IW_18.warn(choice.key().place()));
    }

    private static boolean isPaired(List<String> texts) {
        return texts.stream().anyMatch(one -> texts.stream().anyMatch(other -> !one.equals(other) && isPair(one, other)));
    }

    /** Alike but for one word, or for two opposites. Two numbers with one unit are no pair. */
    private static boolean isPair(String one, String other) {
        if (Figure.read(one).isPresent() || Dates.read(one).isPresent()) {
            return false;
        }
        var first = Wording.tokens(one);
        var second = Wording.tokens(other);
        var apart = new HashSet<>(first);
        second.forEach(word -> {
            if (!apart.remove(word)) {
                apart.add(word);
            }
        });
        return OPPOSITES.contains(apart) || first.size() > 2 && first.size() == second.size() && apart.size() == 2
                || OPPOSITES.stream().anyMatch(pair -> apart.containsAll(pair) && apart.size() <= 2);
    }

    /** Figures, names or brackets that nothing but the key has. */
    static Stream<Finding> specific(Subject subject) {
        List<Predicate<String>> marks = List.of(text -> text.matches(".*\\d.*"), text -> text.contains("("),
                text -> subject.names().isNamedIn(text) || INNER_CAPITAL.matcher(text).find());
        return subject.picksOfOne().filter(choice -> marks.stream().anyMatch(mark -> mark.test(choice.key().text()) && choice.wrongTexts().stream().noneMatch(mark)))
                .map(choice -> IW_22.warn(choice.key().place()));
    }
}
