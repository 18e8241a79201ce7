package org.briefingroom.review;

import java.time.Instant;
import java.util.UUID;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Evidence;

/**
 * An answer that is told and not in the log yet, once for each fact that settles its question.
 *
 * @param practice whether the learner asked for it after an attempt, rather than the schedule
 * @param reviewed whether the fact was reviewed in this attempt before
 * @param card     before it; null when the fact was never met
 */
record Answered(UUID learner, UUID attempt, long asked, long fact, Instant at, String zone, boolean practice, boolean reviewed, Evidence evidence, Card card) {
}
