package org.briefingroom.review;

import java.time.Instant;
import java.util.UUID;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Evidence;

/**
 * An answer that is told and not in the log yet, once for each fact that settles its question.
 *
 * @param practice    whether the learner asked for it after an attempt, rather than the schedule
 * @param card        before it; null when the fact was never met
 * @param lastAttempt in which the card was last reviewed; null without a card
 */
record Answered(UUID learner, UUID attempt, long asked, long fact, Instant at, String zone, boolean practice, Evidence evidence, Card card, UUID lastAttempt) {
}
