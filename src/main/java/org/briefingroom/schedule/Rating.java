package org.briefingroom.schedule;

/** How well a fact was recalled, in the words of FSRS. Everything but {@link #AGAIN} is a pass. */
public enum Rating {
    AGAIN, HARD, GOOD, EASY;

    /** From 1 to 4, as FSRS counts. */
    public int grade() {
        return ordinal() + 1;
    }

    public static Rating of(int grade) {
        return values()[grade - 1];
    }

    public boolean isPass() {
        return this != AGAIN;
    }
}
