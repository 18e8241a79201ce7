package org.briefingroom.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How hard questions are on a scale of their own, whoever took them: the Rasch model, fitted by conditional maximum
 * likelihood. Questions that everybody had right, or nobody, stand on no scale and are left out.
 *
 * @param difficulties in logits, their sum 0, one for each of {@code questions}
 * @param errors       of the difficulties
 * @param questions    the places of those that were fitted
 */
public record Rasch(List<Integer> questions, double[] difficulties, double[] errors) {
    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-10;
    private static final double FARTHEST = 15;

    /** Null where marks are not all 0 or the highest, where fewer than two questions can be fitted, or the answers fit no scale. */
    public static Rasch of(Marks marks) {
        if (!isAllOrNothing(marks)) {
            return null;
        }
        var fitted = IntStream.range(0, marks.questions()).filter(question -> marks.highest()[question] > 0 && Sample.variance(marks.of(question)) > 0).boxed().toList();
        return fitted.size() < 2 ? null : fit(fitted, Arrays.stream(marks.rows())
                .map(row -> fitted.stream().mapToInt(question -> row[question] > 0 ? 1 : 0).toArray()).toList());
    }

    private static boolean isAllOrNothing(Marks marks) {
        return marks.learners() > 1 && Arrays.stream(marks.rows()).allMatch(row -> IntStream.range(0, row.length)
                .allMatch(question -> row[question] == 0 || Sample.isNothing(row[question] - marks.highest()[question])));
    }

    private static Rasch fit(List<Integer> questions, List<int[]> answers) {
        int size = questions.size();
        var rights = new double[size];
        var scores = new int[size + 1];
        answers.forEach(row -> {
            int score = Arrays.stream(row).sum();
            scores[score]++;
            // who had everything or nothing right says nothing about which question is harder
            if (score > 0 && score < size) {
                IntStream.range(0, size).forEach(question -> rights[question] += row[question]);
            }
        });
        RealVector difficulty = new ArrayRealVector(size);
        for (int step = 0; step < MOST_STEPS; step++) {
            var expected = RaschExpectation.of(difficulty.toArray(), scores);
            var solver = new LUDecomposition(centred(expected.information())).getSolver();
            if (!solver.isNonSingular()) {
                return null;
            }
            var move = solver.solve(new ArrayRealVector(expected.rights()).subtract(new ArrayRealVector(rights)));
            difficulty = difficulty.add(move);
            difficulty = difficulty.mapSubtract(difficulty.dotProduct(new ArrayRealVector(size, 1.0)) / size);
            if (difficulty.getLInfNorm() > FARTHEST || difficulty.isNaN()) {
                return null;
            }
            if (move.getLInfNorm() < SETTLED) {
                return new Rasch(questions, difficulty.toArray(), errors(difficulty.toArray(), scores));
            }
        }
        return null;
    }

    private static double[] errors(double[] difficulty, int[] scores) {
        int size = difficulty.length;
        var covariance = new LUDecomposition(centred(RaschExpectation.of(difficulty, scores).information())).getSolver().getInverse();
        return IntStream.range(0, size).mapToDouble(question -> Math.sqrt(covariance.getEntry(question, question) - 1.0 / size)).toArray();
    }

    /** With the one direction that difficulties cannot take made harmless, since their sum is 0. */
    private static RealMatrix centred(double[][] information) {
        return new Array2DRowRealMatrix(information).add(new Array2DRowRealMatrix(information.length, information.length).scalarAdd(1.0 / information.length));
    }

    /** An ability in logits by what was right of the fitted questions, and its error (Warm's estimate, which no score sends to infinity). */
    public record Ability(int right, double ability, double error) {
    }

    public List<Ability> abilities() {
        var all = new ArrayList<Ability>();
        IntStream.rangeClosed(0, difficulties.length).forEach(right -> all.add(ability(right)));
        return List.copyOf(all);
    }

    private Ability ability(int right) {
        double low = -2 * FARTHEST;
        double high = 2 * FARTHEST;
        while (high - low > SETTLED) {
            double middle = (low + high) / 2;
            if (isBelow(middle, right)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Ability(right, low, 1 / Math.sqrt(information(low)));
    }

    private boolean isBelow(double ability, int right) {
        double expected = chances(ability).sum();
        double bias = chances(ability).map(chance -> chance * (1 - chance) * (1 - 2 * chance)).sum() / (2 * information(ability));
        return right - expected + bias > 0;
    }

    private double information(double ability) {
        return chances(ability).map(chance -> chance * (1 - chance)).sum();
    }

    private DoubleStream chances(double ability) {
        return Arrays.stream(difficulties).map(difficulty -> 1 / (1 + Math.exp(difficulty - ability)));
    }
}
