/**
 * What was learnt: a learner's attempts, and how far they are with each topic. Reads what {@code quiz} wrote; quiz never
 * knows it. Open {@link org.briefingroom.progress.Progress} first.
 */
package org.briefingroom.progress;
