package org.briefingroom.authoring.questions;

import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Severity;

/**
 * Something said of a question, beside the field that it concerns.
 *
 * @param label the rule with what it does, or who objects; empty for what is plainly missing
 * @param what  is wrong, and why
 * @param mend  what would be right
 */
public record Note(String field, Weight weight, String label, String what, String mend) {

    /** BLOCKS: it cannot be published so. WARNS: whoever publishes it says why. TELLS: good to know. */
    public enum Weight { BLOCKS, WARNS, TELLS }

    static Note wrong(String field, String what, String mend) {
        return new Note(field, Weight.BLOCKS, "", what, mend);
    }

    static Note of(String field, Finding finding) {
        var weight = finding.blocks() ? Weight.BLOCKS : finding.severity() == Severity.WARN ? Weight.WARNS : Weight.TELLS;
        return new Note(field, weight, finding.rule().id() + (weight == Weight.BLOCKS ? " blocks" : weight == Weight.WARNS ? " warns" : " notes"),
                finding.place() + ": " + finding.why(), finding.mend());
    }

    public boolean isWrong() {
        return weight == Weight.BLOCKS;
    }
}
