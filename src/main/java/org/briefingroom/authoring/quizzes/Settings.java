package org.briefingroom.authoring.quizzes;

import org.briefingroom.quiz.Demands;
import org.briefingroom.quiz.Feedback;

/** What is said of a quiz and demanded by it. */
record Settings(String title, String about, Feedback feedback, Demands demands) {
}
