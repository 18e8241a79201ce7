package org.briefingroom.statistics;

/** A figure, and from how many learners on it says something. */
public enum Figure {
    FACILITY("how hard it was", 5), OPTION_COUNTS("who chose which option", 5), GUESSING("what guessing would earn", 5),
    DISCRIMINATION("discrimination", 20), MEAN("mean, median and deviation", 20), INTENDED_WEIGHT("intended weight", 20), MISKEY("a possibly wrong key", 20),
    DEAD_OPTIONS("options that are hardly ever taken", 40),
    EFFICIENCY("discriminative efficiency", 50), EFFECTIVE_WEIGHT("effective weight", 50), UPPER_LOWER("upper and lower group", 50),
    DISTRACTORS("how the wrong options work", 50), CONSISTENCY("internal consistency, error ratio and standard error", 50),
    RASCH("Rasch difficulty", 100), SHAPE("skewness and kurtosis", 100);

    private final String words;
    private final int from;

    Figure(String words, int from) {
        this.words = words;
        this.from = from;
    }

    public String words() {
        return words;
    }

    public int from() {
        return from;
    }
}
