package org.briefingroom.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The frame of a drawing with two axes. It is as wide as a phone and grows with the page, so that its letters can be read on both.
 *
 * @param x from left to right, and {@code y} from the bottom up
 */
public record Frame(Axis x, Axis y) {
    public static final double WIDTH = 360;
    public static final double HEIGHT = 260;
    private static final double LEFT = 46;
    private static final double RIGHT = 348;
    private static final double TOP = 12;
    private static final double BOTTOM = 214;
    private static final int TICKS = 6;

    /** What one axis tells, between which figures. @param ticks where they stand; empty for round ones, to which the axis then reaches */
    public record Side(String name, double low, double high, List<Double> ticks, DoubleFunction<String> words) {

        private Axis axis(double start, double end) {
            return ticks.isEmpty() ? Axis.round(name, low, high, start, end, TICKS, words) : Axis.exact(name, low, high, start, end, ticks, words);
        }
    }

    public static Frame of(Side x, Side y) {
        return new Frame(x.axis(LEFT, RIGHT), y.axis(BOTTOM, TOP));
    }

    public String box() {
        return "0 0 " + Drawn.of(WIDTH) + " " + Drawn.of(HEIGHT);
    }

    public String left() {
        return Drawn.of(LEFT);
    }

    public String right() {
        return Drawn.of(RIGHT);
    }

    public String top() {
        return Drawn.of(TOP);
    }

    public String bottom() {
        return Drawn.of(BOTTOM);
    }

    public String middle() {
        return Drawn.of((LEFT + RIGHT) / 2);
    }

    public String height() {
        return Drawn.of(HEIGHT);
    }
}
