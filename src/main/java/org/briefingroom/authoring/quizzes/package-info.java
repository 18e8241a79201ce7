/**
 * Quizzes made at the desk: working copies, what they ask and demand, and their publication. Open
 * {@link org.briefingroom.authoring.quizzes.Building} first. Knows nothing of who takes them.
 */
package org.briefingroom.authoring.quizzes;
