package org.briefingroom.schedule;

import java.util.Optional;

/**
 * What the first answer to a fact in a sitting shows, and what it counts as. Response times are no part of it but for
 * answers too quick to have been read: devices, long texts and reading aids would speak in them.
 *
 * @param share     of the marks, from 0 to 1; 0 when the question was skipped or ran out of time
 * @param certainty null when it was not asked
 * @param rapid     whether it came too quickly for the question to have been read
 */
public record Evidence(double share, boolean skipped, Certainty certainty, boolean hinted, boolean secondTry, boolean rapid) {
    /** Written beside every review. Another mapping is another number, and the log is replayed by it. */
    public static final int MAPPING = 1;
    private static final double HALF = 0.5;

    public Evidence {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies from 0 to 1, not at " + share);
        }
    }

    public static Evidence of(double share, boolean skipped, Certainty certainty) {
        return new Evidence(share, skipped, certainty, false, false, false);
    }

    /** Empty when it says nothing about the memory. Easy is never drawn from an answer: recognising is not recalling. */
    public Optional<Rating> rating() {
        if (isFailed()) {
            return Optional.of(Rating.AGAIN);
        }
        if (rapid) {
            return Optional.empty();
        }
        if (secondTry || certainty == Certainty.GUESSED) {
            return Optional.of(Rating.AGAIN);
        }
        return Optional.of(hinted || share < 1 ? Rating.HARD : Rating.GOOD);
    }

    /** Whether the learner was certain of what is wrong: the settling line then comes before the next question. */
    public boolean isMisconception() {
        return isFailed() && !skipped && certainty == Certainty.CERTAIN;
    }

    private boolean isFailed() {
        return skipped || share < HALF;
    }
}
