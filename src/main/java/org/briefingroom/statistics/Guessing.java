package org.briefingroom.statistics;

/** What is left of a facility once luck is taken off. */
public final class Guessing {

    private Guessing() {
    }

    /** May be negative. Null where guessing alone earns everything, or the chance is not known. @param chance from 0 to 1 */
    public static Double corrected(Double facility, Double chance) {
        return facility == null || chance == null || chance >= 1 ? null : Double.valueOf((facility - chance) / (1 - chance));
    }
}
