package org.briefingroom.review.desk;

import java.util.List;
import org.briefingroom.statistics.Calibration;
import org.briefingroom.statistics.Calibration.Bin;
import org.briefingroom.statistics.Interval;

/** Whether what was predicted came true, to be drawn in a square of a hundred by a hundred. */
public record CalibrationView(Calibration calibration) {
    private static final double SIDE = 100;

    /**
     * A bin.
     *
     * @param across from the left, {@code down} from above; {@code low} and {@code high} likewise, of what chance explains
     */
    public record Point(Bin bin, double across, double down, double low, double high) {

        public String range() {
            return Math.round(SIDE * bin.from()) + " to " + Math.round(SIDE * bin.to()) + " %";
        }

        /** How many were right. */
        public long right() {
            return Math.round(bin.observed() * bin.answers());
        }

        /** How many were to be. */
        public long expected() {
            return Math.round(bin.predicted() * bin.answers());
        }
    }

    public List<Point> points() {
        return calibration.bins().stream().map(CalibrationView::point).toList();
    }

    private static Point point(Bin bin) {
        var within = Interval.ofShare(bin.observed() * bin.answers(), bin.answers());
        return new Point(bin, SIDE * bin.predicted(), SIDE - SIDE * bin.observed(), SIDE - SIDE * within.low(), SIDE - SIDE * within.high());
    }

    /** Two decimals of the loss each. */
    public String loss() {
        return "%.2f".formatted(calibration.logLoss());
    }

    public String constantLoss() {
        return "%.2f".formatted(calibration.constantLoss());
    }
}
