/**
 * Asking and marking: quizzes, attempts, the questions as they were asked, and what was answered. Open
 * {@link org.briefingroom.quiz.Examiner} first. Never edits a question and knows nothing of what was learnt.
 */
package org.briefingroom.quiz;
