/**
 * Whether a question still has the one right answer that it is marked by. {@link org.briefingroom.question.entailment.Entailment}
 * is the way in: it puts every wrong option in the place of the right one and asks whether any fact says that, and it asks
 * whether the facts still say the right one. Plain Java, and apart from whatever drafts questions, whose mistakes it is to catch.
 *
 * <p>It reads facts by their slots, the cast and the words that carry the sense; it does not parse sentences. Where it cannot
 * tell, it objects. {@link org.briefingroom.question.entailment.Threshold} holds every number that decides.
 */
package org.briefingroom.question.entailment;
