package org.briefingroom.classroom.visit;

import java.util.List;
import java.util.UUID;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Classroom;

/**
 * What a learner sees of their class.
 *
 * @param name      as they are called in it
 * @param extraTime in words; empty for none
 * @param due       how many facts come back today
 */
public record HomeView(Classroom classroom, String name, String extraTime, List<Task> tasks, long due) {

    /**
     * Something to do.
     *
     * @param open     an attempt that they have begun, or null
     * @param done     the finished attempt that counts for the class, or null
     * @param score    such as “8.5 of 12”, of that attempt
     * @param quizWhen when the quiz itself is open, in words; empty when always
     * @param state    one word for its look: open, later, over or gone
     */
    public record Task(Assignment assignment, UUID open, UUID done, String score, String quizWhen, String state) {
    }
}
