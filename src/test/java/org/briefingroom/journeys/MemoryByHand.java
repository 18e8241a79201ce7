package org.briefingroom.journeys;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/** FSRS-6 written down once more from its description, for right and wrong answers at most once a day: shares nothing with the program. */
record MemoryByHand(double stability, double difficulty, int day) {
    private static final double DECAY = -0.1542;
    private static final double EASIEST = 6.4133 - exp(0.8334 * 3) + 1;

    static MemoryByHand first(boolean right) {
        return new MemoryByHand(right ? 2.3065 : 0.212, min(10, max(1, 6.4133 - exp(0.8334 * (right ? 2 : 0)) + 1)), 0);
    }

    /** The day from which on it is due: when nine in ten still know it. */
    int due() {
        return day + (int) max(1, Math.round(stability));
    }

    MemoryByHand after(int now, boolean right) {
        double recall = pow(1 + (pow(0.9, 1 / DECAY) - 1) * (now - day) / stability, DECAY);
        double known = stability * (1 + exp(1.8722) * (11 - difficulty) * pow(stability, -0.1666) * (exp(0.796 * (1 - recall)) - 1));
        double forgotten = min(1.4835 * pow(difficulty, -0.0614) * (pow(stability + 1, 0.2629) - 1) * exp(1.6483 * (1 - recall)), stability / exp(0.5425 * 0.0912));
        double moved = difficulty - 3.0194 * ((right ? 3 : 1) - 3) * (10 - difficulty) / 9;
        return new MemoryByHand(right ? known : forgotten, min(10, max(1, 0.001 * EASIEST + 0.999 * moved)), now);
    }
}
