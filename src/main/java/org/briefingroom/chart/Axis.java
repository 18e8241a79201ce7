package org.briefingroom.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Where figures stand along one side of a drawing.
 *
 * @param name  what is told, with its unit
 * @param low   the figure at {@code start}, and {@code high} that at {@code end}, both in units of the drawing
 * @param ticks from low to high
 */
public record Axis(String name, double low, double high, double start, double end, List<Tick> ticks) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double DUST = 1e-9;

    /** @param at in the drawing */
    public record Tick(String at, String label, boolean isZero) {
    }

    /**
     * Reaches to the next round figures, in round steps.
     *
     * @param most ticks, about
     */
    static Axis round(String name, double low, double high, double start, double end, int most, DoubleFunction<String> words) {
        double step = step(Math.max(high - low, DUST) / most);
        double from = Math.floor(low / step + DUST) * step;
        double to = Math.max(from + step, Math.ceil(high / step - DUST) * step);
        var ticks = IntStream.rangeClosed(0, (int) Math.round((to - from) / step)).mapToObj(each -> from + each * step).map(value -> Math.abs(value) < step / 2 ? 0 : value).toList();
        return exact(name, from, to, start, end, ticks, words);
    }

    /** Reaches exactly so far. */
    static Axis exact(String name, double low, double high, double start, double end, List<Double> ticks, DoubleFunction<String> words) {
        var bare = new Axis(name, low, high, start, end, List.of());
        return new Axis(name, low, high, start, end, ticks.stream().map(value -> new Tick(bare.at(value), words.apply(value), value == 0)).toList());
    }

    private static double step(double least) {
        double ten = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * ten >= least * (1 - DUST)) {
                return step * ten;
            }
        }
        return 10 * ten;
    }

    public double place(double value) {
        return start + (Math.max(low, Math.min(high, value)) - low) / (high - low) * (end - start);
    }

    /** As SVG takes it. What lies beyond the end stands at the end. */
    public String at(double value) {
        return Drawn.of(place(value));
    }
}
