package org.briefingroom.question.entailment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Whether two facts are about the same thing, and whether they say the same of it. */
final class Sameness {
    private final Kin kin;

    Sameness(Kin kin) {
        this.kin = kin;
    }

    /** Of the same, in nearly the same words, with the same numbers and dates. */
    boolean sayTheSame(Statement one, Statement other) {
        return tellTheSame(one, other) && agree(one, other, Span::amount, Amount::meets) && agree(one, other, Span::date, Answer::overlap);
    }

    /** The same, whatever the numbers and dates are. */
    boolean tellTheSame(Statement one, Statement other) {
        return one.frame().likeness(other.frame()) >= Threshold.SAME_WORDS && areOfTheSame(one, other);
    }

    /** Whoever one names, or their kin, the other names too. */
    private boolean areOfTheSame(Statement one, Statement other) {
        return isNamedIn(one.mentioned(), other) && isNamedIn(other.mentioned(), one);
    }

    private boolean isNamedIn(Set<String> slugs, Statement statement) {
        return slugs.stream().allMatch(slug -> kin.isKin(Set.of(slug), statement.mentioned()));
    }

    /** Whether they give no values, or some value of one may be that of the other. */
    static <T> boolean agree(Statement one, Statement other, Function<Span, T> value, BiPredicate<T, T> same) {
        var here = values(one, value);
        var there = values(other, value);
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(each -> there.stream().anyMatch(second -> same.test(each, second)));
    }

    private static <T> List<T> values(Statement statement, Function<Span, T> value) {
        return statement.spans().stream().map(value).filter(Objects::nonNull).toList();
    }
}
