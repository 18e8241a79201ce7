package org.briefingroom.schedule;

/**
 * What reviewing aims at.
 *
 * @param retention   how likely a fact should still be recalled when it comes back, from 0.70 to 0.97
 * @param longestDays that may pass between two reviews
 */
public record Aim(double retention, int longestDays) {
    public static final Aim USUAL = new Aim(0.9, 36_500);

    public Aim {
        if (!(retention >= 0.7 && retention <= 0.97)) {
            throw new IllegalArgumentException("What should be remembered lies from 0.70 to 0.97, not at " + retention);
        }
        if (longestDays < 1 || longestDays > 36_500) {
            throw new IllegalArgumentException("The longest time between two reviews lies from 1 to 36500 days, not at " + longestDays);
        }
    }
}
