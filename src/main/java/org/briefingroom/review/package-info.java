/**
 * What was learnt, kept and used: the log of reviews, a card for each fact that a learner met, what is due today, and how far
 * they are. Listens to {@code quiz}, which never knows it. Open {@link org.briefingroom.review.Recorder} first.
 */
package org.briefingroom.review;
