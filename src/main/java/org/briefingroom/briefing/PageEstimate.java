package org.briefingroom.briefing;

import java.util.List;
import org.briefingroom.briefing.BriefingView.Noted;

/**
 * About how many pages of A4 a briefing takes when a browser prints it. Nothing that could measure it runs beside the program, so
 * lines are counted by their characters and added up in points of 10.5 point type with 104 signs a line; print.css sets them closer, so that a page takes 870 of those.
 *
 * <p>The figures were set against Chromium with Liberation Serif: see PageEstimateTest for what it printed. What breaks over
 * pages badly, other fonts and Letter paper make up to a tenth more or less; hence “about”.
 */
public final class PageEstimate {
    private static final double PAGE = 870;
    private static final double LINE = 14.9;
    private static final double GAP = 3;
    private static final double HEADING = 44;
    private static final double SMALL_HEADING = 29;
    private static final int SIGNS = 104;

    private PageEstimate() {
    }

    /** At least one. */
    public static int pages(BriefingView view) {
        return (int) Math.max(1, Math.ceil(points(view) / PAGE));
    }

    static double points(BriefingView view) {
        return head(view) + sections(view) + tables(view) + timeline(view) + figures(view) + people(view) + notes(view);
    }

    private static double head(BriefingView view) {
        return 32 * lines(view.pack().title(), 50) + 17 * lines(view.pack().about(), 90) + 90;
    }

    private static double sections(BriefingView view) {
        return view.sections().stream().mapToDouble(section -> HEADING + list(section.facts(), SIGNS - 4)
                + section.note().stream().mapToDouble(paragraph -> 6 + LINE * lines(paragraph, SIGNS - 6)).sum() + (section.note().isEmpty() ? 0 : 30)).sum();
    }

    /** Each line ends with its note and its status, which take some 14 signs. */
    private static double list(List<Noted> facts, int signs) {
        return facts.stream().mapToDouble(noted -> GAP + LINE * lines(noted.fact().sentence().length() + 14, signs)).sum();
    }

    private static double tables(BriefingView view) {
        return HEADING + view.tables().stream().mapToDouble(table -> SMALL_HEADING + 27 + table.rows().stream().mapToDouble(PageEstimate::row).sum()).sum();
    }

    private static double row(Noted row) {
        return 7 + 12.8 * Math.max(1 + lines(row.fact().speaker(), 30), lines(row.fact().said(), 62));
    }

    private static double timeline(BriefingView view) {
        return view.timeline().isEmpty() ? 0 : HEADING + view.timeline().stream().mapToDouble(day -> SMALL_HEADING + 12 + list(day.facts(), 72)).sum();
    }

    private static double figures(BriefingView view) {
        return view.figures().isEmpty() ? 0 : HEADING + view.figures().stream()
                .mapToDouble(figure -> 18 + LINE * Math.max(lines(figure.words(), 24), lines(figure.fact().fact().sentence().length() + 14, 72))).sum();
    }

    private static double people(BriefingView view) {
        return HEADING + 2 * SMALL_HEADING + view.people().stream().mapToDouble(person -> 4 + LINE * lines(person.name().length() + person.role().length() + 6, SIGNS)).sum()
                + view.terms().stream().mapToDouble(term -> 18 + LINE * Math.max(lines(term.name(), 24), lines(term.fact().fact().sentence().length() + 14, 72))).sum();
    }

    /** In two columns of small type. */
    private static double notes(BriefingView view) {
        return HEADING + 2 * LINE + view.notes().stream().mapToDouble(noted -> 3 + 10.8 * lines(signs(noted), 56)).sum() / 2;
    }

    private static int signs(Noted noted) {
        var fact = noted.fact();
        return fact.citation().length() + 30 + (fact.speakers().isEmpty() ? 0 : 10 + fact.speaker().length()) + (fact.complete() ? 38 : 0)
                + (fact.quote() == null ? 0 : 20 + fact.quote().length());
    }

    private static int lines(String text, int signs) {
        return lines(text.length(), signs);
    }

    private static int lines(int length, int signs) {
        return Math.max(1, (length + signs - 1) / signs);
    }
}
