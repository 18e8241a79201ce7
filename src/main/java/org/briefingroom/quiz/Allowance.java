package org.briefingroom.quiz;

/**
 * What is granted to one learner for one attempt, whatever the quiz demands of others.
 *
 * @param extraMinutes  beyond the end that holds for others; 0 for none
 * @param asksCertainty whether each question asks how sure they are
 */
public record Allowance(int extraMinutes, boolean asksCertainty) {
}
