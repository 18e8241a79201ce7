package org.briefingroom.classroom.results;

import org.briefingroom.statistics.Disclosure;

/**
 * How many of how many. Below five learners it stays a count: a percentage of four says more about one of them than about the class.
 *
 * @param learners whose answers these are
 */
public record Share(long right, long of, long learners) {

    /** Such as: 2 of 4, or 67 % of 12. */
    public String words() {
        return of == 0 ? "–" : isPercent() ? percent() + " % of " + of : right + " of " + of;
    }

    public boolean isPercent() {
        return learners >= Disclosure.FEWEST_LEARNERS;
    }

    public long percent() {
        return of == 0 ? 0 : Math.round(100.0 * right / of);
    }
}
