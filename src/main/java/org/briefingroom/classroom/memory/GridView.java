package org.briefingroom.classroom.memory;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.briefingroom.fact.FactLine;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.web.Paging;

/**
 * Learners against the facts of a topic.
 *
 * @param address  of this page
 * @param topics   to choose from; none where nothing was set
 * @param topic    that is shown; null without any
 * @param facts    in the columns, numbered from {@code first}; {@code paging} of the learners, {@code columns} of the facts
 */
public record GridView(String address, List<Choice> topics, Choice topic, List<FactLine> facts, int first, List<Row> rows, Paging paging, Paging columns) {
    static final String TAB = "learners";

    /** @param id of the topic; {@code met} whether anybody met a fact of it */
    public record Choice(long id, String packSlug, String slug, String pack, String title, int facts, boolean met) {
    }

    /** A learner. @param words one for each fact */
    public record Row(UUID member, String name, List<Cell> words) {
    }

    public record Cell(Mastery word, boolean due, boolean sureAndWrong) {
        static final Cell EMPTY = new Cell(Mastery.NOT_STARTED, false, false);

        public String look() {
            return "grid-" + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
