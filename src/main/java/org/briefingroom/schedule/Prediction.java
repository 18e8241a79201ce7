package org.briefingroom.schedule;

/** How likely an answer is right, which luck makes likelier than that the fact is recalled. */
public final class Prediction {

    private Prediction() {
    }

    /** @param guess the chance to be right without knowing, such as 1/3 among three options; 0 for what is typed */
    public static double right(double recall, double guess) {
        return recall + (1 - recall) * guess;
    }
}
