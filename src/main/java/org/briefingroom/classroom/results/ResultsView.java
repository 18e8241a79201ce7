package org.briefingroom.classroom.results;

import java.util.List;
import java.util.UUID;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.fact.FactLine;
import org.briefingroom.web.Paging;

/**
 * What a class answered.
 *
 * @param of       the assignment it is about; null for all
 * @param sorted   by which column; {@code sought} among the learners
 * @param beliefs  what the class has wrong and is sure of, one list a pack
 * @param learners on the tab of learners; {@code lines} on the others
 */
public record ResultsView(Classroom classroom, List<Assignment> assignments, UUID of, Tab tab, String sorted, SoughtName sought, List<Pile> beliefs, List<LearnerLine> learners, List<AnsweredLine> lines, Paging paging) {

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    /** The address of this page, ready for one more question. */
    public String base() {
        return classroom.address() + "/results?" + (of == null ? "" : "of=" + of + "&");
    }

    /** Where the list of learners is found by a part of their names, and where all of it is. */
    public String found() {
        return classroom.address() + "/results#all";
    }

    public String everybody() {
        return base() + "by=" + tab.word() + "&sort=" + sorted + "#all";
    }

    /** The beliefs about facts of one pack, of which one sheet can be printed. */
    public record Pile(String pack, String title, List<Belief> beliefs) {
    }

    /**
     * A fact that learners had otherwise.
     *
     * @param wrong  how many had it wrong, of {@code learners} who were asked
     * @param sure   of them, fairly sure or certain; {@code told} said how sure they were
     * @param common what was most often answered instead, under which question; null when nothing was
     */
    public record Belief(FactLine fact, long learners, long wrong, long sure, long told, String stem, String common) {

        public Share share() {
            return new Share(wrong, learners, learners);
        }
    }

    /** @param points such as “8.5 of 12”; empty when nothing is done */
    public record LearnerLine(UUID id, String name, long done, long set, String points, int percent) {
    }

    /**
     * A question, a fact or a topic.
     *
     * @param place where it stands, such as the quiz or the paragraph; may be empty
     * @param sure  answers that were wrong and given for sure
     */
    public record AnsweredLine(String name, String place, long learners, Share right, long sure) {
    }
}
