/**
 * When a fact should come back: the memory model FSRS-6, the learner's days, what an answer is worth as a review, and what
 * may be called known. Plain Java: states, times and answers come in, states go out. Open
 * {@link org.briefingroom.schedule.Forgetting} first.
 */
package org.briefingroom.schedule;
