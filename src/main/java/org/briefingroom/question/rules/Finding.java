package org.briefingroom.question.rules;

/**
 * Something that a rule says of a question or a quiz.
 *
 * @param place where in the text
 * @param why   it matters
 * @param mend  what would be right
 */
public record Finding(Rule rule, Severity severity, Place place, String why, String mend) {

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
