/**
 * The kinds of question. Each kind is one record that knows what is asked, how an answer is read, what it earns and
 * how it compares with the key. Open {@link org.briefingroom.question.kinds.Content} first.
 *
 * <p>Plain Java: no framework, no clock, no learner. {@code README.md} says what to change to add a kind.
 */
package org.briefingroom.question.kinds;
