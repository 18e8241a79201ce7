package org.briefingroom.print.handout;

import java.util.List;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.briefing.BriefingView.TermExplained;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Status;
import org.briefingroom.print.Stamp;

/**
 * What stands on a handout. Every line carries the number of its source note.
 *
 * @param keyPoints the first section of the briefing; null when it has none
 * @param parts     the other sections
 * @param topics    facts that stand in no section, by what they are about
 * @param timeline  what is reported with a date
 * @param terms     with what explains them; {@code termsAbove} those whose explanation stands further up already
 * @param notes     the source notes, in rows of columns
 * @param left      what it does not hold
 */
public record HandoutView(PackLine pack, String asOf, Part keyPoints, List<Part> parts, List<Part> topics, List<Figure> figures, List<Day> timeline, List<CastLine> people,
                          List<TermExplained> terms, List<TermExplained> termsAbove, List<String> questions, List<Band> notes, Left left, Setting setting) {
    private static final int LEAD = 260;
    private static final int LINE = 90;

    /**
     * A section or a topic.
     *
     * @param lines  what is plainly reported; in the key points, every fact
     * @param rows   who says what: facts that somebody says
     * @param note   somebody's own words, paragraph by paragraph; empty when there are none
     * @param noteBy whose words; null when there are none
     */
    public record Part(int number, String title, List<Noted> lines, List<Row> rows, List<String> note, String noteBy) {
        boolean isEmpty() {
            return rows.isEmpty() && lines.isEmpty() && note.isEmpty();
        }
    }

    /** @param who says it, as a row begins */
    public record Row(String who, Noted noted) {
    }

    /** What is reported of a day, a month or a year. */
    public record Day(String date, List<Noted> facts) {
    }

    /**
     * A number as the fact words it.
     *
     * @param unit what is counted; empty where the words say it
     * @param bar  null where there is nothing to compare it with
     */
    public record Figure(String words, String unit, Noted fact, Bar bar) {
    }

    /**
     * A number drawn to scale.
     *
     * @param full  percent of the width that the number surely is
     * @param paler percent behind it, up to the upper end of a range
     * @param open  whether it is that or more
     * @param scale what the whole width stands for
     */
    public record Bar(int full, int paler, boolean open, String scale) {
        public int rest() {
            return 100 - full - paler;
        }
    }

    /** Source notes that stand side by side and are not torn apart. */
    public record Band(List<Noted> left, List<Noted> right) {
    }

    /**
     * What a handout does not hold.
     *
     * @param notes   whether notes of instructors are among it
     * @param address where all of it is
     */
    public record Left(int shown, int held, boolean notes, String address) {
        public int facts() {
            return held - shown;
        }
    }

    /** What stands over every page but the first, in one line. */
    public String head() {
        return inOneLine(pack.title()) + " · as of " + asOf;
    }

    /** What stands under every page without an edition, in one line. */
    public String foot() {
        return inOneLine("Briefing Room · curated from " + pack.source().author() + ", " + pack.source().outlet() + ", " + pack.source().published());
    }

    private static String inOneLine(String text) {
        return text.length() <= LINE ? text : text.substring(0, LINE).strip() + "…";
    }

    /** The edition it belongs to; null when there is none yet. */
    public Stamp stamp() {
        return setting.stamp();
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    /** What it is about, in as many whole sentences as a title block takes; at least one. */
    public String lead() {
        var lead = new StringBuilder();
        for (var sentence : pack.about().split("(?<=[.!?…]) ")) {
            if (!lead.isEmpty() && lead.length() + sentence.length() > LEAD) {
                break;
            }
            lead.append(lead.isEmpty() ? "" : " ").append(sentence);
        }
        return lead.toString();
    }
}
