/**
 * What may be asked: questions, their published versions and the facts these rest on. Open
 * {@link org.briefingroom.question.QuestionBank} first. No learners, no attempts.
 */
package org.briefingroom.question;
