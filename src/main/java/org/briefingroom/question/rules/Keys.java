package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_01;
import static org.briefingroom.question.rules.Rule.IW_02;
import static org.briefingroom.question.rules.Rule.IW_03;
import static org.briefingroom.question.rules.Rule.IW_04;
import static org.briefingroom.question.rules.Rule.IW_05;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Choice.Choosable;

/** One right answer, and a sound set of options: IW-01 to IW-05. */
final class Keys {
    private static final int MOST_OPTIONS = 5;
    private static final int FEWEST_OPTIONS = 2;

    private Keys() {
    }

    static Stream<Finding> one(Subject subject) {
        return subject.item().content() instanceof SingleChoice single && subject.choices().get(0).keys().size() != 1
                ? Stream.of(IW_01.block(Place.stem(single.stem()))) : Stream.of();
    }

    static Stream<Finding> duplicates(Subject subject) {
        return subject.choices().stream().flatMap(choice -> {
            var seen = new HashSet<String>();
            return choice.options().stream().filter(option -> !seen.add(subject.canon().apply(option.text()))).map(option -> IW_02.block(option.place()));
        });
    }

    static Stream<Finding> nested(Subject subject) {
        return subject.picks().flatMap(choice -> paired(choice.options(), (one, other) -> isNested(subject, one.text(), other.text())))
                .map(option -> IW_03.block(option.place()));
    }

    private static boolean isNested(Subject subject, String one, String other) {
        var first = subject.names().named(one);
        var second = subject.names().named(other);
        if (first.isPresent() && second.isPresent()) {
            return subject.names().isPartOf(first.get(), second.get()) || subject.names().isPartOf(second.get(), first.get());
        }
        var number = Figure.read(one);
        return number.isPresent() && Figure.read(other).filter(number.get()::rounds).isPresent();
    }

    /** Every option of which, with another, the test holds: both, so that the order makes no difference. */
    static Stream<Choosable> paired(List<Choosable> options, BiPredicate<Choosable, Choosable> test) {
        return options.stream().filter(one -> options.stream().anyMatch(other -> one != other && test.test(one, other)));
    }

    /** Lines and gaps have no place for a ground yet: nothing is said of them. */
    static Stream<Finding> grounds(Subject subject) {
        return subject.picks().flatMap(choice -> choice.wrong().stream()).filter(option -> option.note() != null && !hasGround(subject, option))
                .map(option -> IW_04.found(subject.item().authorship().severity(), option.place()));
    }

    /** A person's option may be explained by a fact or in words; one that was drafted needs a ground that a program can check. */
    private static boolean hasGround(Subject subject, Choosable option) {
        int index = option.place().index();
        return subject.item().falsity().containsKey(index)
                || subject.isWritten() && (!option.note().isBlank() || subject.item().trueOf().containsKey(index));
    }

    static Stream<Finding> count(Subject subject) {
        return subject.picks().flatMap(choice -> {
            int count = choice.options().size();
            var place = Place.stem(choice.lead());
            return count < FEWEST_OPTIONS ? Stream.of(IW_05.block(place)) : count > MOST_OPTIONS ? Stream.of(IW_05.warn(place)) : Stream.of();
        });
    }
}
