package org.briefingroom.question.kinds;

/**
 * One line of a response beside the key.
 *
 * @param label   the option, the gap, the left side of a pair, or a place in an order
 * @param given   what the learner said; empty when nothing
 * @param right   what would have been right; empty for a choice, whose verdict says it
 * @param verdict of this line
 * @param index   of the option in the content, so that its feedback can be found; -1 where there is none
 */
public record Comparison(String label, String given, String right, Verdict verdict, int index) {

    /** MISSED: right, but not chosen. PASSED: wrong, and rightly not chosen. */
    public enum Verdict { RIGHT, NEAR, WRONG, MISSED, PASSED }

    static Comparison ofOption(Option option, boolean chosen, int index) {
        var verdict = option.right() ? (chosen ? Verdict.RIGHT : Verdict.MISSED) : (chosen ? Verdict.WRONG : Verdict.PASSED);
        return new Comparison(option.text(), "", "", verdict, index);
    }

    static Comparison ofText(String label, String given, String right, Verdict verdict) {
        return new Comparison(label, given, right, verdict, -1);
    }
}
