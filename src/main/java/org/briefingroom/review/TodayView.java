package org.briefingroom.review;

import java.time.LocalDate;
import java.util.List;
import org.briefingroom.fact.FactLine;

/**
 * What a learner may do today.
 *
 * @param piles   what is due, pack by pack; where nothing is, what is held least well
 * @param isDue   whether the piles are due
 * @param next    the day on which the next fact comes back; null where none was met, or some are due
 * @param zones   to choose from
 */
public record TodayView(String name, List<Pile> piles, boolean isDue, LocalDate next, String zone, List<String> zones) {

    /**
     * @param facts   that are due, or weak
     * @param now     how many of them one sitting asks
     * @param settled what the learner was certain of and had wrong, as it is held now
     */
    public record Pile(String pack, String title, long facts, int now, int minutes, List<FactLine> settled) {
    }

    public boolean isNothingMet() {
        return next == null && !isDue;
    }
}
