package org.briefingroom.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in a class, or expected there.
 *
 * @param learner      null while they have not come
 * @param name         as they are called in this class, and nobody else in it
 * @param hasPin       whether they can come back by a PIN
 * @param hasAccount   whether they made themselves an account
 * @param extraMinutes granted in every quiz of the class, or null; likewise {@code extraPercent} of the quiz's minutes
 * @param joinedAt     null while they have not come
 * @param removedAt    null while they are in it
 */
public record Member(UUID id, UUID learner, String name, boolean hasPin, boolean hasAccount, Integer extraMinutes, Integer extraPercent, Instant joinedAt, Instant removedAt) {

    public boolean hasCome() {
        return learner != null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Such as: 25 % more time. Empty for none. */
    public String extraTime() {
        return extraMinutes != null ? extraMinutes + (extraMinutes == 1 ? " more minute" : " more minutes") : extraPercent != null ? extraPercent + " % more time" : "";
    }
}
