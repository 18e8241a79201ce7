package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_54;
import static org.briefingroom.question.rules.Rule.IW_55;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.Name;

/** What many questions give away together: IW-54 and IW-55. */
final class Bank {
    private static final int ENOUGH = 20;
    private static final double UNLIKELY = 2.33;
    private static final int OFTEN = 5;

    private Bank() {
    }

    static Stream<Finding> tricks(Quiz quiz) {
        return paying(quiz).map(paid -> IW_54.block(Place.quiz(paid.trick() + " solves " + String.join(", ", paid.solved()))));
    }

    /** A trick that beats chance, and the questions it solves. */
    record Paying(String trick, List<String> solved) {
    }

    static Stream<Paying> paying(Quiz quiz) {
        Map<String, Long> frequencies = quiz.picks().stream().flatMap(pick -> pick.choice().options().stream().map(option -> pick.subject().canon().apply(option.text())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Trick.all(frequencies).stream().flatMap(trick -> tried(trick, quiz));
    }

    private static Stream<Paying> tried(Trick trick, Quiz quiz) {
        var tried = quiz.picks().stream().flatMap(pick -> trick.gain(pick).map(gain -> new Tried(pick, gain)).stream()).toList();
        double gained = tried.stream().mapToDouble(Tried::gain).sum();
        double chance = tried.stream().mapToDouble(Tried::chance).sum();
        double spread = Math.sqrt(tried.stream().mapToDouble(Tried::chance).map(each -> each * (1 - each)).sum());
        if (tried.size() < ENOUGH || gained <= chance + UNLIKELY * spread) {
            return Stream.of();
        }
        return Stream.of(new Paying(trick.name(), tried.stream().filter(each -> each.gain() > 0).map(each -> each.pick().subject().item().name()).distinct().toList()));
    }

    private record Tried(Quiz.Pick pick, double gain) {
        double chance() {
            return 1.0 / pick.choice().options().size();
        }
    }

    static Stream<Finding> exposure(Quiz quiz) {
        var right = new HashMap<String, Integer>();
        var wrong = new HashMap<String, Integer>();
        quiz.subjects().forEach(subject -> subject.picks().flatMap(choice -> choice.options().stream())
                .forEach(option -> (option.right() ? right : wrong).merge(subject.names().named(option.text()).map(Name::name).orElse(""), 1, Integer::sum)));
        right.remove("");
        wrong.remove("");
        return Stream.concat(oneSided(wrong, right), oneSided(right, wrong)).sorted().map(name -> IW_55.warn(Place.quiz(name)));
    }

    private static Stream<String> oneSided(Map<String, Integer> often, Map<String, Integer> never) {
        return often.entrySet().stream().filter(name -> name.getValue() >= OFTEN && !never.containsKey(name.getKey())).map(Map.Entry::getKey);
    }
}
