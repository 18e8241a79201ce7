package org.briefingroom.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.statistics.Calibration;

/** Draws the simulated class of {@link SimulatedClassTest}, from the same run, into the folder of the README's pictures. */
public final class SimulationPicture {
    private static final long SEED = 1000;
    private static final int LEARNERS = 40;
    private static final double HIGH = 200;
    private static final double DAY = 5;
    private static final String LOOK = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 270" role="img" aria-label="%s">
            <style>
            text { font: 12px system-ui, sans-serif; fill: #231e1a } .axis { stroke: #857a6b; fill: none } .grid { stroke: #dcd2c1; fill: none } .ours { stroke: #8c2f22; fill: none; stroke-width: 2.5 }
            .even { stroke: #5d544a; fill: none; stroke-width: 2.5; stroke-dasharray: 6 4 } circle { fill: #8c2f22 } .paper { fill: #faf7f0 } .name { font-weight: 600 }
            @media (prefers-color-scheme: dark) { text { fill: #ebe4d8 } .axis { stroke: #8b8071 } .grid { stroke: #3b342c } .ours { stroke: #eba595 } .even { stroke: #b5aa9b } circle { fill: #eba595 } .paper { fill: #191613 } }
            </style>
            <rect class="paper" width="640" height="270"/>
            """;

    private SimulationPicture() {
    }

    public static void main(String[] args) throws IOException {
        var scheduled = IntStream.range(0, LEARNERS).mapToObj(learner -> new SimulatedLearner(SEED + learner).bySchedule()).toList();
        var even = IntStream.range(0, LEARNERS).mapToObj(learner -> new SimulatedLearner(SEED + learner).evenly(scheduled.get(learner).outcomes.size())).toList();
        var calibration = Calibration.of(scheduled.stream().flatMap(learner -> learner.outcomes.stream()).toList());
        var said = "%d learners, %d facts, %d days, %,d reviews each way. On an average day after the tenth, %.0f of %d facts are above 90 %% by the schedule and %.0f when as many reviews are spread evenly.".formatted(
                LEARNERS, SimulatedLearner.FACTS, SimulatedLearner.DAYS, scheduled.stream().mapToInt(learner -> learner.outcomes.size()).sum(), settled(scheduled), SimulatedLearner.FACTS, settled(even));
        Files.writeString(Path.of("src/docs/simulation.svg"), LOOK.formatted(said) + kept(scheduled, even) + calibrated(calibration) + "</svg>\n");
        System.out.println(said);
        calibration.bins().forEach(bin -> System.out.printf("predicted %.1f %%, observed %.1f %%, of %d%n", 100 * bin.predicted(), 100 * bin.observed(), bin.answers()));
    }

    private static double settled(List<SimulatedLearner> learners) {
        return learners.stream().flatMapToInt(learner -> Arrays.stream(learner.above).skip(SimulatedLearner.SETTLED)).average().orElseThrow();
    }

    private static String kept(List<SimulatedLearner> scheduled, List<SimulatedLearner> even) {
        return "<g transform=\"translate(36 34)\"><text class=\"name\" x=\"0\" y=\"-14\">Facts above 90 % on each of 60 days</text>" + lines(300, IntStream.rangeClosed(0, 5).map(step -> step * 10).toArray(), value -> HIGH - HIGH * value / 50)
                + "<path class=\"ours\" d=\"" + path(scheduled) + "\"/><path class=\"even\" d=\"" + path(even) + "\"/>"
                + "<text x=\"0\" y=\"218\">day 1</text><text x=\"300\" y=\"218\" text-anchor=\"end\">60</text>" + label(60, "ours", "by the schedule") + label(215, "even", "spread evenly") + "</g>";
    }

    private static String label(int x, String look, String words) {
        return "<path class=\"%s\" d=\"M%d 229h24\"/><text x=\"%d\" y=\"233\">%s</text>".formatted(look, x - 40, x - 10, words);
    }

    private static String path(List<SimulatedLearner> learners) {
        return IntStream.range(0, SimulatedLearner.DAYS).mapToObj(day -> "%s%.1f %.1f".formatted(day == 0 ? "M" : "L", day * DAY, HIGH - HIGH * learners.stream().mapToInt(each -> each.above[day]).average().orElseThrow() / SimulatedLearner.FACTS))
                .collect(Collectors.joining());
    }

    private static String calibrated(Calibration calibration) {
        return "<g transform=\"translate(410 34)\"><text class=\"name\" x=\"0\" y=\"-14\">Predicted and observed, %</text>" + lines(200, new int[] {0, 20, 40, 60, 80, 100}, value -> HIGH - HIGH * value / 100) + "<path class=\"even\" d=\"M0 200L200 0\"/>"
                + calibration.bins().stream().filter(bin -> bin.answers() >= 100).map(bin -> "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>".formatted(HIGH * bin.predicted(), HIGH - HIGH * bin.observed())).collect(Collectors.joining())
                + "<text x=\"0\" y=\"218\">0</text><text x=\"100\" y=\"218\" text-anchor=\"middle\">predicted</text><text x=\"200\" y=\"218\" text-anchor=\"end\">100</text></g>";
    }

    private static String lines(int wide, int[] values, IntToDoubleFunction down) {
        return Arrays.stream(values).mapToObj(value -> "<path class=\"%s\" d=\"M0 %.0fH%d\"/><text x=\"-6\" y=\"%.0f\" text-anchor=\"end\">%d</text>".formatted(value == 0 ? "axis" : "grid", down.applyAsDouble(value), wide, down.applyAsDouble(value) + 4, value))
                .collect(Collectors.joining());
    }
}
