package org.briefingroom.statistics;

import java.util.Arrays;

/**
 * The marks of the learners who took one form of a quiz, each by their first attempt: a row for each learner, a column for
 * each question. What was omitted earned 0.
 *
 * @param rows    marks, not shares
 * @param highest what each question could earn
 */
public record Marks(double[][] rows, double[] highest) {

    public Marks {
        for (var row : rows) {
            if (row.length != highest.length) {
                throw new IllegalArgumentException("A learner has " + row.length + " marks for " + highest.length + " questions");
            }
        }
    }

    public int learners() {
        return rows.length;
    }

    public int questions() {
        return highest.length;
    }

    double[] of(int question) {
        var marks = new double[rows.length];
        for (int learner = 0; learner < rows.length; learner++) {
            marks[learner] = rows[learner][question];
        }
        return marks;
    }

    double[] totals() {
        return others(highest.length);
    }

    /** What each learner earned on the other questions. In loops, since this is done for every question of thousands of learners. */
    double[] others(int question) {
        var sums = new double[rows.length];
        for (int learner = 0; learner < rows.length; learner++) {
            double sum = 0;
            for (int each = 0; each < highest.length; each++) {
                sum += each == question ? 0 : rows[learner][each];
            }
            sums[learner] = sum;
        }
        return sums;
    }

    double possible() {
        return Arrays.stream(highest).sum();
    }

    /** What the upper 27 % earned more on a question than the lower, in parts of the highest mark; null without groups, and where nothing can be earned. */
    public Double difference(int question) {
        Double difference = UpperLower.of(totals()).difference(of(question));
        return difference == null || highest[question] == 0 ? null : Double.valueOf(difference / highest[question]);
    }

    /** The same learners without one question. */
    Marks without(int question) {
        return new Marks(Arrays.stream(rows).map(row -> without(row, question)).toArray(double[][]::new), without(highest, question));
    }

    private static double[] without(double[] values, int place) {
        var left = new double[values.length - 1];
        System.arraycopy(values, 0, left, 0, place);
        System.arraycopy(values, place + 1, left, place, left.length - place);
        return left;
    }
}
