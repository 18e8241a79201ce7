package org.briefingroom.question.drafting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.briefingroom.fact.Quantity;

/**
 * Wrong numbers around a right one. The rank of the right one among them is drawn first, or people would learn to take the middle;
 * each is as round as the right one, and none comes near a number that some fact gives. A span keeps its width.
 */
final class Ladder {
    private static final double[] FACTORS = {1.5, 2, 1.3, 1.7, 1.2, 2.5, 3, 4};
    private static final double[] POINTS = {5, 10, 3, 20, 15, 2};
    private static final double[] WIDTHS = {2, 3, 4, 5, 6, 8, 10, 12};
    private static final int WRONG = 2;

    private Ladder() {
    }

    /** Two wrong quantities, or fewer where none fits. */
    static List<Quantity> around(Quantity key, Predicate<Quantity> isWrong, RandomGenerator random) {
        int below = random.nextInt(WRONG + 1);
        var wrong = new ArrayList<Quantity>();
        climb(key, -1, below, wrong, isWrong, random);
        climb(key, 1, WRONG, wrong, isWrong, random);
        climb(key, -1, WRONG, wrong, isWrong, random);
        return wrong;
    }

    private static void climb(Quantity key, int direction, int until, List<Quantity> wrong, Predicate<Quantity> isWrong, RandomGenerator random) {
        boolean isShare = isShare(key);
        boolean isSpan = key.from().compareTo(key.to()) < 0;
        var steps = isSpan ? WIDTHS : isShare ? POINTS : FACTORS;
        int first = isSpan ? 0 : random.nextInt(3);
        for (int at = 0; at < steps.length && wrong.size() < until; at++) {
            var step = BigDecimal.valueOf(steps[(at + first) % steps.length]).multiply(isSpan ? key.to().subtract(key.from()) : BigDecimal.ONE);
            boolean isAdded = isSpan || isShare;
            var next = new Quantity(key.precision(), moved(key.from(), step, direction, isAdded), moved(key.to(), step, direction, isAdded), key.unit());
            boolean isPossible = next.from().signum() > 0 && (!isShare || next.to().compareTo(BigDecimal.valueOf(100)) <= 0);
            if (isPossible && isWrong.test(next) && wrong.stream().noneMatch(other -> isNear(other, next))) {
                wrong.add(next);
            }
        }
    }

    static boolean isShare(Quantity quantity) {
        return quantity.unit().matches("(?i)(percent|%|per cent)\\b.*|%");
    }

    private static BigDecimal moved(BigDecimal value, BigDecimal step, int direction, boolean isAdded) {
        if (isAdded) {
            return value.add(step.multiply(BigDecimal.valueOf(direction)));
        }
        return rounded(direction > 0 ? value.multiply(step) : value.divide(step, MathContext.DECIMAL64), value);
    }

    /** From 0 to 1: nearer the smaller the factor between the two. */
    static double nearness(Quantity key, Quantity other) {
        double ratio = other.from().doubleValue() / key.from().doubleValue();
        return Math.pow(Math.min(ratio, 1 / ratio), 1.5);
    }

    /** To as many digits as the right one has. */
    private static BigDecimal rounded(BigDecimal value, BigDecimal like) {
        int digits = like.stripTrailingZeros().precision();
        var rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        int scale = Math.max(0, like.stripTrailingZeros().scale());
        return rounded.setScale(scale, RoundingMode.HALF_UP);
    }

    /** Whether they meet, or are less than a tenth apart; a fifth, where both are rounded. */
    static boolean isNear(Quantity one, Quantity other) {
        var margin = new BigDecimal(one.precision() == Quantity.Precision.ABOUT ? "1.2" : "1.1");
        return one.from().compareTo(other.to().multiply(margin)) <= 0 && other.from().compareTo(one.to().multiply(margin)) <= 0;
    }
}
