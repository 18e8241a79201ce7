package org.briefingroom.statistics;

import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.Kurtosis;
import org.hipparchus.stat.descriptive.moment.Skewness;

/**
 * What the marks say about a quiz as a whole, defined as in Moodle's report. A figure that the marks do not yield is null.
 *
 * @param mean          in marks, as are median, deviation and standardError
 * @param consistency   the coefficient of internal consistency (Cronbach's alpha) in percent; may be negative
 * @param errorRatio    in percent
 * @param standardError of one learner's total
 * @param possible      marks that could be earned, for percentages
 */
public record QuizFigures(int learners, double mean, double median, Double deviation, Double skewness, Double kurtosis,
                          Double consistency, Double errorRatio, Double standardError, double possible) {

    /** @throws IllegalArgumentException when nobody took it */
    public static QuizFigures of(Marks marks) {
        int learners = marks.learners();
        if (learners == 0) {
            throw new IllegalArgumentException("Nobody took this quiz");
        }
        var totals = marks.totals();
        Double deviation = learners < 2 ? null : Double.valueOf(Math.sqrt(Sample.variance(totals)));
        boolean varies = deviation != null && deviation > 0;
        Double consistency = consistency(marks);
        Double errorRatio = consistency == null ? null : Double.valueOf(100 * Math.sqrt(1 - consistency / 100));
        return new QuizFigures(learners, Sample.mean(totals), Sample.median(totals), deviation,
                varies && learners >= 3 ? new Skewness().evaluate(totals) : null, varies && learners >= 4 ? new Kurtosis().evaluate(totals) : null,
                consistency, errorRatio, errorRatio == null ? null : Double.valueOf(errorRatio / 100 * deviation), marks.possible());
    }

    /** In percent; null for fewer than three learners or two questions, and when every total is the same. */
    static Double consistency(Marks marks) {
        double of = marks.learners() < 3 ? 0 : Sample.variance(marks.totals());
        int questions = marks.questions();
        if (questions < 2 || of == 0) {
            return null;
        }
        double single = IntStream.range(0, questions).mapToDouble(question -> Sample.variance(marks.of(question))).sum();
        return 100.0 * questions / (questions - 1) * (1 - single / of);
    }

    /** A number of marks in percent of what could be earned; null when nothing could. */
    public Double percent(Double marks) {
        return marks == null || possible == 0 ? null : Double.valueOf(100 * marks / possible);
    }
}
