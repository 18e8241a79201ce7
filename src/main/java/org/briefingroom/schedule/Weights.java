package org.briefingroom.schedule;

import java.util.ArrayList;
import java.util.List;

/** The 21 parameters of FSRS-6. What lies outside the range of its place is moved to the nearer end. */
public record Weights(List<Double> values) {
    private static final double[][] RANGES = {
        {0.001, 100}, {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10}, {0.001, 4}, {0.001, 4}, {0.001, 0.75}, {0, 4.5}, {0, 0.8}, {0.001, 3.5},
        {0.001, 5}, {0.001, 0.25}, {0.001, 0.9}, {0, 4}, {0, 1}, {1, 6}, {0, 2}, {0, 2}, {0.01, 0.8}, {0.1, 0.8}};

    /** Fitted by the authors of FSRS to many learners; nothing here was fitted to ours. */
    public static final Weights USUAL = new Weights(List.of(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    public Weights {
        if (values.size() != RANGES.length) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + values.size());
        }
        var within = new ArrayList<Double>();
        for (int place = 0; place < RANGES.length; place++) {
            double value = values.get(place);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Parameter " + place + " of FSRS-6 is no number");
            }
            within.add(Math.max(RANGES[place][0], Math.min(RANGES[place][1], value)));
        }
        values = List.copyOf(within);
    }

    double at(int place) {
        return values.get(place);
    }
}
