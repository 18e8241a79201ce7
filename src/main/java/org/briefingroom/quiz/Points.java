package org.briefingroom.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** What was earned of what could be. */
public record Points(BigDecimal earned, BigDecimal possible) {
    static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO);

    static Points of(AskedQuestion asked) {
        double share = asked.answer().map(answer -> answer.mark().share()).orElse(0.0);
        return new Points(asked.points().multiply(BigDecimal.valueOf(share)), asked.points());
    }

    static Points sum(Collection<Points> all) {
        return all.stream().reduce(NONE, (a, b) -> new Points(a.earned.add(b.earned), a.possible.add(b.possible)));
    }

    public boolean isFull() {
        return earned.compareTo(possible) >= 0;
    }

    /** Rounded down, so that only everything is 100. */
    public int percent() {
        return possible.signum() == 0 ? 0
                : earned.multiply(BigDecimal.valueOf(100)).divide(possible, 0, RoundingMode.DOWN).intValueExact();
    }

    /** With at most two decimals, and none that are not needed. */
    public static String written(BigDecimal points) {
        var plain = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** Such as "2.5 of 3 points", and "1 of 1 point". */
    public String inWords() {
        return this + (possible.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    /** Such as "2.5 of 3". */
    @Override
    public String toString() {
        return written(earned) + " of " + written(possible);
    }
}
