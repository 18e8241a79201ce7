package org.briefingroom.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the Rasch model expects of learners whose scores are known: how often each question is right, and how that would
 * vary. By elementary symmetric functions, so that nobody's ability enters.
 */
record RaschExpectation(double[] rights, double[][] information) {

    /** @param scores how many learners had so many right */
    static RaschExpectation of(double[] difficulty, int[] scores) {
        int size = difficulty.length;
        var ease = Arrays.stream(difficulty).map(each -> Math.exp(-each)).toArray();
        var ways = ways(ease, -1, -1);
        var chances = IntStream.range(0, size).mapToObj(question -> chances(ease[question], ways(ease, question, -1), ways, 1)).toArray(double[][]::new);
        var information = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = a; b < size; b++) {
                var both = a == b ? chances[a] : chances(ease[a] * ease[b], ways(ease, a, b), ways, 2);
                information[a][b] = covariance(scores, both, chances[a], chances[b]);
                information[b][a] = information[a][b];
            }
        }
        return new RaschExpectation(IntStream.range(0, size).mapToDouble(question -> expected(scores, chances[question])).toArray(), information);
    }

    /** For each score, the weight of all the ways to come by it, leaving out the questions given. */
    private static double[] ways(double[] ease, int without, int norWithout) {
        var ways = new double[ease.length + 1];
        ways[0] = 1;
        for (int question = 0; question < ease.length; question++) {
            if (question != without && question != norWithout) {
                for (int score = ease.length; score > 0; score--) {
                    ways[score] += ease[question] * ways[score - 1];
                }
            }
        }
        return ways;
    }

    private static double[] chances(double ease, double[] others, double[] all, int taken) {
        return IntStream.range(0, all.length).mapToDouble(score -> score < taken ? 0 : ease * others[score - taken] / all[score]).toArray();
    }

    private static double expected(int[] scores, double[] chances) {
        return IntStream.range(1, scores.length - 1).mapToDouble(score -> scores[score] * chances[score]).sum();
    }

    private static double covariance(int[] scores, double[] both, double[] a, double[] b) {
        return IntStream.range(1, scores.length - 1).mapToDouble(score -> scores[score] * (both[score] - a[score] * b[score])).sum();
    }
}
