package org.briefingroom.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the log beside reviews: the fact was corrected, so that what was learnt of it no longer holds.
 *
 * @param day of the learner, as their clock showed it then
 */
public record Setback(Instant at, LocalDate day) {
}
