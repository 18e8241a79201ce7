/**
 * Who is asking: learners, who are a chosen name and a token in their browser, and instructors, who sign in. Open
 * {@link org.briefingroom.people.Visitor} first. Nothing about quizzes comes in.
 */
package org.briefingroom.people;
