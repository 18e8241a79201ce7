package org.briefingroom.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the review log.
 *
 * @param day           of the learner, as their clock showed it then: moving to another zone later changes nothing
 * @param misconception whether the learner was certain of what is wrong
 */
public record Review(Instant at, LocalDate day, Rating rating, boolean misconception) {
}
