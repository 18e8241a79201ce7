package org.briefingroom.question;

import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.entailment.Objection;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Severity;

/**
 * A draft, what is said of it, and what was decided on it.
 *
 * @param draft      as it would be asked: in the words of whoever reworded it, if somebody did
 * @param decided    the last decision on it, or null
 * @param isLapsed   whether that was on an earlier wording, so that it holds no more
 * @param isKeepable whether somebody may keep it, with a reason where a rule doubts it
 * @param hash       of the draft as the program worded it
 */
public record Drafted(Draft draft, List<Finding> findings, List<Objection> objections, DraftState state, DecisionLine decided,
                      boolean isLapsed, boolean isKeepable, String hash) {

    /** Whether it may be asked: nothing is said against it, or a person decided so. */
    public boolean isPublishable() {
        return state.isAsked();
    }

    /** The number of the last decision; 0 when there is none. */
    public int decisions() {
        return decided == null ? 0 : decided.number();
    }

    /** The rules that doubt it, by their ids: a person who keeps it says why. */
    public List<String> doubts() {
        return doubts(findings).toList();
    }

    static Stream<String> doubts(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() != Severity.INFO).map(finding -> finding.rule().id()).distinct();
    }
}
