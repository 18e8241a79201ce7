package org.briefingroom.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.briefingroom.schedule.Mastery;

/** How many of something each of the four words is said of, in their order, and the bar that shows it. */
public record Words(List<Integer> counts) {
    private static final double WIDE = 100;

    /** @param from where it begins, and how wide it is, both in hundredths of the bar */
    public record Part(Mastery mastery, double from, double wide) {

        public String look() {
            return "mastery-" + mastery.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public int all() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public int notStarted() {
        return of(Mastery.NOT_STARTED);
    }

    public int learning() {
        return of(Mastery.LEARNING);
    }

    public int known() {
        return of(Mastery.KNOWN);
    }

    public int lasting() {
        return of(Mastery.LASTING);
    }

    private int of(Mastery word) {
        return counts.get(word.ordinal());
    }

    /** The bar as somebody hears it. */
    public String spoken() {
        return lasting() + " lasting, " + known() + " known, " + learning() + " learning, " + notStarted() + " not started";
    }

    /** The parts of the bar, from the most lasting on; empty ones left out. */
    public List<Part> parts() {
        return IntStream.of(3, 2, 1, 0).filter(word -> counts.get(word) > 0).mapToObj(word -> new Part(Mastery.values()[word],
                WIDE * IntStream.range(word + 1, 4).map(counts::get).sum() / all(), WIDE * counts.get(word) / all())).toList();
    }
}
