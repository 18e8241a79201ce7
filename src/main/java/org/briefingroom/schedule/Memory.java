package org.briefingroom.schedule;

/**
 * What FSRS holds about one fact in one mind.
 *
 * @param stability  days until nine in ten would still recall it, from 0.001 to 36500
 * @param difficulty from 1 to 10
 */
public record Memory(double stability, double difficulty) {
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;

    public Memory {
        if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
            throw new IllegalArgumentException("A stability lies from 0.001 to 36500 days, not at " + stability);
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("A difficulty lies from 1 to 10, not at " + difficulty);
        }
    }

    static Memory within(double stability, double difficulty) {
        return new Memory(Math.max(LEAST_STABILITY, Math.min(MOST_STABILITY, stability)), Math.max(1, Math.min(10, difficulty)));
    }
}
