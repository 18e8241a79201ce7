package org.briefingroom.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the marks say about one question, defined as in Moodle's report but for random questions, for which we too leave
 * the question's own mark out of the rest. A figure that the marks do not yield is null.
 *
 * @param facility        share of the marks that was earned, from 0 to 1
 * @param deviation       of the marks
 * @param discrimination  correlation with the rest of the quiz, in percent
 * @param efficiency      covariance with the rest in percent of the greatest there could be; may lie below -100
 * @param intendedWeight  in percent of the quiz
 * @param effectiveWeight in percent; null also where the question works against the quiz
 * @param worksAgainst    whether who did well in the quiz did worse here
 * @param highest         mark to be earned
 */
public record ItemFigures(int learners, Double facility, Double markVariance, Double restVariance, Double covariance, Double greatestCovariance,
                          Double covarianceWithTotal, Double deviation, Double discrimination, Double efficiency,
                          Double intendedWeight, Double effectiveWeight, boolean worksAgainst, double highest) {

    /** One for each question, in their order. */
    public static List<ItemFigures> of(Marks marks) {
        double weights = weights(marks);
        var all = new ArrayList<ItemFigures>();
        IntStream.range(0, marks.questions()).forEach(question -> all.add(of(marks, question, weights)));
        return List.copyOf(all);
    }

    private static double weights(Marks marks) {
        return marks.learners() < 2 ? 0 : IntStream.range(0, marks.questions())
                .mapToDouble(question -> Sample.covariance(marks.of(question), marks.totals())).filter(covariance -> covariance >= 0).map(Math::sqrt).sum();
    }

    private static ItemFigures of(Marks marks, int question, double weights) {
        double highest = marks.highest()[question];
        var own = marks.of(question);
        Double facility = highest == 0 || own.length == 0 ? null : Double.valueOf(Sample.mean(own) / highest);
        Double intended = marks.possible() == 0 ? null : Double.valueOf(100 * highest / marks.possible());
        if (own.length < 2) {
            return new ItemFigures(own.length, facility, null, null, null, null, null, null, null, null, intended, null, false, highest);
        }
        var rest = marks.others(question);
        double variance = Sample.variance(own);
        double covariance = Sample.covariance(own, rest);
        double greatest = Sample.greatestCovariance(own, rest);
        double withTotal = Sample.covariance(own, marks.totals());
        Double correlation = Sample.correlation(own, rest);
        return new ItemFigures(own.length, facility, variance, Sample.variance(rest), covariance, greatest, withTotal, Math.sqrt(variance),
                correlation == null ? null : Double.valueOf(100 * correlation), greatest == 0 ? null : Double.valueOf(100 * covariance / greatest),
                intended, withTotal < 0 || weights == 0 ? null : Double.valueOf(100 * Math.sqrt(withTotal) / weights), withTotal < 0, highest);
    }

    /** The deviation in percent of the highest mark; null where there is none. */
    public Double deviationPercent() {
        return deviation == null || highest == 0 ? null : Double.valueOf(100 * deviation / highest);
    }
}
