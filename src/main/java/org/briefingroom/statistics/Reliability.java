package org.briefingroom.statistics;

/**
 * How far the same learners would stand in the same order after another quiz like this one.
 *
 * @param alpha    Cronbach's, at most 1; for marks of 0 and 1 it is KR-20
 * @param interval Feldt's
 */
public record Reliability(double alpha, Interval interval, int questions) {

    /** Null where the marks yield none. */
    public static Reliability of(Marks marks) {
        Double consistency = QuizFigures.consistency(marks);
        return consistency == null ? null
                : new Reliability(consistency / 100, Interval.ofAlpha(consistency / 100, marks.learners(), marks.questions()), marks.questions());
    }

    /** Alpha of the quiz without one question; null where there is none. */
    public static Double without(Marks marks, int question) {
        Double consistency = QuizFigures.consistency(marks.without(question));
        return consistency == null ? null : Double.valueOf(consistency / 100);
    }

    /** Below 0 it says only that the questions do not belong together. */
    public boolean isReadable() {
        return alpha >= 0;
    }

    /** Of a quiz so many times as long, by Spearman and Brown. */
    public double times(double length) {
        return length * alpha / (1 + (length - 1) * alpha);
    }

    /** How many questions such as these would reach a reliability between 0 and 1; null when none would. */
    public Double questionsFor(double wanted) {
        return alpha <= 0 || alpha >= 1 ? null : Double.valueOf(questions * wanted * (1 - alpha) / (alpha * (1 - wanted)));
    }
}
