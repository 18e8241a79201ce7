package org.briefingroom.classroom.results;

import java.util.List;
import java.util.UUID;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.web.Paging;

/**
 * Who is where in a quiz at this moment.
 *
 * @param of    the quiz it is about; null when none is set
 * @param marks whether it is shown who had how many right
 * @param now   as the clock of the class shows it
 */
public record LiveView(Classroom classroom, List<Assignment> assignments, Assignment of, boolean marks, String now, Counts counts, SoughtName sought, List<Place> places, Paging paging) {

    /** @param found how many are called as was asked for; {@code answers} given so far by all, {@code right} of them */
    public record Counts(long found, long expected, long notBegun, long underWay, long finished, long answers, long right) {

        public long all() {
            return expected + notBegun + underWay + finished;
        }
    }

    /**
     * Where one learner is.
     *
     * @param state    expected, waiting, under way or finished
     * @param lastSeen when they last did something in it; empty when nothing
     */
    public record Place(UUID id, String name, String state, long answered, long questions, long right, String lastSeen) {
    }

    public UUID ofId() {
        return of == null ? null : of.id();
    }
}
