package org.briefingroom.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.chart.Drawn;
import org.briefingroom.chart.Frame;
import org.briefingroom.chart.Frame.Side;
import org.briefingroom.figures.FiguresView.BarView;
import org.briefingroom.figures.FiguresView.MarksView;
import org.briefingroom.figures.FiguresView.PointView;
import org.briefingroom.figures.FiguresView.ScatterView;
import org.briefingroom.statistics.Distribution;
import org.briefingroom.statistics.Distribution.Bar;
import org.briefingroom.statistics.Interval;

/** Puts figures where they are drawn. */
final class Drawings {
    private static final double LABEL_HEIGHT = 16;
    private static final double LETTER = 5.5;
    private static final double PADDING = 8;
    private static final double GAP = 1.5;
    private static final int LABELS = 12;

    private Drawings() {
    }

    static ScatterView scatter(List<QuestionReport> questions) {
        var drawn = questions.stream().filter(each -> each.item().discrimination() != null && each.item().facility() != null).toList();
        double low = drawn.stream().mapToDouble(each -> 100 * each.discriminationInterval().low()).min().orElse(0);
        double high = drawn.stream().mapToDouble(each -> 100 * each.discriminationInterval().high()).max().orElse(0);
        var frame = Frame.of(new Side("Facility, % of points earned", 0, 100, List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), value -> Told.written(value, 0)),
                new Side("Discrimination, %", Math.min(0, low), Math.max(40, high), List.of(), value -> Told.written(value, 0)));
        var missing = questions.stream().filter(each -> !drawn.contains(each)).map(each -> String.valueOf(each.question().number())).collect(Collectors.joining(", "));
        return new ScatterView(frame, together(frame, drawn).stream().map(each -> point(frame, each)).toList(), missing);
    }

    private static List<List<QuestionReport>> together(Frame frame, List<QuestionReport> questions) {
        var all = new ArrayList<List<QuestionReport>>();
        for (var question : questions) {
            all.stream().filter(each -> isCovered(frame, each, question)).findFirst().ifPresentOrElse(each -> each.add(question), () -> all.add(new ArrayList<>(List.of(question))));
        }
        return all;
    }

    /** Whether its label would lie over theirs. */
    private static boolean isCovered(Frame frame, List<QuestionReport> those, QuestionReport question) {
        return Math.abs(x(frame, those.get(0)) - x(frame, question)) < (width(label(those)) + width(label(List.of(question)))) / 2
                && Math.abs(y(frame, those.get(0)) - y(frame, question)) < LABEL_HEIGHT;
    }

    private static String label(List<QuestionReport> questions) {
        return questions.stream().map(each -> String.valueOf(each.question().number())).collect(Collectors.joining(", "));
    }

    private static double width(String label) {
        return Math.max(LABEL_HEIGHT, LETTER * label.length() + PADDING);
    }

    private static double x(Frame frame, QuestionReport question) {
        return frame.x().place(100 * question.item().facility());
    }

    private static double y(Frame frame, QuestionReport question) {
        return frame.y().place(question.item().discrimination());
    }

    private static PointView point(Frame frame, List<QuestionReport> questions) {
        var first = questions.get(0);
        var label = label(questions);
        double width = width(label);
        Interval reach = questions.size() == 1 ? first.discriminationInterval() : null;
        double x = DoubleStream.of(x(frame, first), 360 - width / 2).min().orElseThrow();
        return new PointView(Drawn.of(x), frame.y().at(first.item().discrimination()), reach == null ? "" : frame.y().at(100 * reach.low()), reach == null ? "" : frame.y().at(100 * reach.high()),
                label, Drawn.of(x - width / 2), Drawn.of(width));
    }

    static MarksView marks(Distribution distribution) {
        var bars = distribution.bars();
        double half = distribution.isWhole() ? 0.5 : 0;
        int each = 1 + bars.size() / LABELS;
        var ticks = Stream.concat(bars.stream().map(Bar::from), distribution.isWhole() ? Stream.empty() : Stream.of(bars.get(bars.size() - 1).to())).toList();
        var frame = Frame.of(new Side("Points", -half, bars.get(bars.size() - 1).to() - half, IntStream.range(0, ticks.size()).filter(at -> at % each == 0).mapToObj(ticks::get).toList(), Drawn::of),
                new Side("Learners", 0, Math.max(5, distribution.most()), List.of(), value -> Told.written(value, 0)));
        return new MarksView(frame, bars.stream().map(bar -> bar(frame, bar, half, distribution.isWhole())).toList());
    }

    private static BarView bar(Frame frame, Bar bar, double half, boolean isWhole) {
        double left = frame.x().place(bar.from() - half) + GAP;
        double top = frame.y().place(bar.learners());
        return new BarView(isWhole ? Drawn.of(bar.from()) : Drawn.of(bar.from()) + " to " + Drawn.of(bar.to()), bar.learners(), Drawn.of(left), Drawn.of(top),
                Drawn.of(frame.x().place(bar.to() - half) - GAP - left), Drawn.of(frame.y().start() - top));
    }
}
