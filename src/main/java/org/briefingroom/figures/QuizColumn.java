package org.briefingroom.figures;

import java.util.List;
import java.util.function.Function;
import org.briefingroom.statistics.Figure;

/** A figure of the quiz as a whole, with what is usual, so that a number alone misleads nobody. */
public enum QuizColumn {
    MEAN("Mean", Figure.MEAN, List.of("percent"), "Of all points. Between 50 and 75 % is usual for a quiz that sorts learners; one on what was just taught may lie higher.",
            report -> points(report, report.quiz().mean())),
    MEDIAN("Median", Figure.MEAN, List.of("percent"), "Half of the learners earned less, half earned more.", report -> points(report, report.quiz().median())),
    DEVIATION("Standard deviation", Figure.MEAN, List.of("percent"), "How far learners lie apart. Between 12 and 18 % is usual.", report -> points(report, report.quiz().deviation())),
    CONSISTENCY("Internal consistency", Figure.CONSISTENCY, List.of("percent", "from", "to"),
            "Cronbach’s alpha: whether the questions rank learners alike. From 75 % on satisfactory, below 64 % not; read it with its interval.",
            report -> readable(report, Told.percent(report.quiz().consistency(), report.reliability() == null ? null : report.reliability().interval()))),
    ERROR_RATIO("Error ratio", Figure.CONSISTENCY, List.of("percent"), "How much of the deviation is chance rather than knowledge.", report -> readable(report, Told.percent(report.quiz().errorRatio()))),
    STANDARD_ERROR("Standard error", Figure.CONSISTENCY, List.of("percent"), "By so much one learner’s result may differ another time, knowing the same.",
            report -> readable(report, points(report, report.quiz().standardError()))),
    LENGTH("Questions needed", Figure.CONSISTENCY, List.of("questions"), "So many questions like these would reach an internal consistency of 80 %.",
            report -> Told.number(report.reliability() == null ? null : report.reliability().questionsFor(0.8), 0)),
    SKEWNESS("Skewness", Figure.SHAPE, List.of("value"), "Below 0: more learners near the top than near the bottom. About −1 is usual.", report -> Told.number(report.quiz().skewness(), 2)),
    KURTOSIS("Kurtosis", Figure.SHAPE, List.of("value"), "Above 1: nearly all earned much the same. Between 0 and 1 is usual.", report -> Told.number(report.quiz().kurtosis(), 2));

    private final String label;
    private final Figure figure;
    private final List<String> parts;
    private final String help;
    private final Function<Report, Told> told;

    QuizColumn(String label, Figure figure, List<String> parts, String help, Function<Report, Told> told) {
        this.label = label;
        this.figure = figure;
        this.parts = parts;
        this.help = help;
        this.told = told;
    }

    public String label() {
        return label;
    }

    /** What it says, for whoever has not learnt it. */
    public String help() {
        return help;
    }

    Figure figure() {
        return figure;
    }

    /** What each of its values is. */
    List<String> parts() {
        return parts;
    }

    Told of(Report report) {
        return told.apply(report);
    }

    private static Told points(Report report, Double marks) {
        return Told.percent(report.quiz().percent(marks));
    }

    private static Told readable(Report report, Told told) {
        return report.reliability() == null || report.reliability().isReadable() ? told : told.insteadOf("not interpretable");
    }
}
