package org.briefingroom.schedule;

import java.time.Instant;

/** How far a learner is with one fact, in four words. That it is due is another matter. */
public enum Mastery {
    NOT_STARTED("Not started"), LEARNING("Learning"), KNOWN("Known"), LASTING("Lasting");

    /** The stability, in days, from which on what was recalled later is known, and from which on it lasts. */
    public static final double KNOWN_DAYS = 7;
    public static final double LASTING_DAYS = 60;
    /** Reached only from 0.8 on, which every review brings with it; left below this, so that no word flickers. */
    public static final double LEFT_BELOW = 0.75;

    private final String word;

    Mastery(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** @param card null when the fact was never met */
    public static Mastery of(Card card, Instant now, Forgetting forgetting) {
        if (card == null) {
            return NOT_STARTED;
        }
        double days = card.memory().stability();
        if (!card.recalledLater() || days < KNOWN_DAYS || card.recall(now, forgetting) < LEFT_BELOW) {
            return LEARNING;
        }
        return days >= LASTING_DAYS ? LASTING : KNOWN;
    }
}
