package org.briefingroom.briefing;

import java.util.List;
import java.util.Locale;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Status;

/**
 * A briefing as it is read. Every line carries the number of its source note.
 *
 * @param sections of chosen facts, the first of them the key points
 * @param tables   who says what, one for each topic
 * @param timeline from the dates that facts name, the earliest first
 * @param figures  from the numbers that facts name
 * @param notes    the source notes, in the order of their numbers
 */
public record BriefingView(PackLine pack, List<Section> sections, List<TopicTable> tables, List<Day> timeline, List<Figure> figures,
                           List<CastLine> people, List<TermExplained> terms, List<Noted> notes) {

    /** A fact and the number of its source note. */
    public record Noted(FactLine fact, int note) {
    }

    /**
     * @param number from 1
     * @param note   an instructor's own words, paragraph by paragraph; empty when there are none
     * @param noteBy whose words; null when there are none
     */
    public record Section(int number, String title, List<Noted> facts, List<String> note, String noteBy) {

        /** For the address of the section within the page; no other has it, whatever the titles. */
        public String anchor() {
            return "part-" + number + "-" + BriefingView.anchor(title);
        }
    }

    public record TopicTable(String slug, String title, List<Noted> rows) {
    }

    /** What happened on a day, in a month or in a year; {@code y} is its height in the picture. */
    public record Day(String date, String iso, List<Noted> facts, int y) {
    }

    public record Figure(String words, Noted fact) {
    }

    public record TermExplained(String name, Noted fact) {
    }

    static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    /** The height of the timeline's picture. */
    public int timelineHeight() {
        return timeline.size() * BriefingLayout.STEP;
    }

    /** Where the timeline's rule ends. */
    public int timelineEnd() {
        return timeline.isEmpty() ? 0 : timeline.get(timeline.size() - 1).y();
    }
}
