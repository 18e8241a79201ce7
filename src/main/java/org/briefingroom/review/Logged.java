package org.briefingroom.review;

import java.time.LocalDate;
import org.briefingroom.schedule.Rating;

/**
 * What goes into the log beside an answer.
 *
 * @param rating null when the answer is no review
 * @param recall predicted just before; null at the first review
 */
record Logged(Answered answered, LocalDate day, Rating rating, boolean misconception, Double recall) {
}
