package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import org.briefingroom.fact.PackBook.PackHead;
import org.briefingroom.source.Description;
import org.briefingroom.source.LooseDate;

/** A pack and its source as they were typed. */
record PackForm(String title, String about, String kind, String sourceTitle, String author, String contributor, String outlet, String published, String place,
                String link, String passages, boolean whole, String base) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_ABOUT = 2000;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_LINK = 1000;
    static final int MOST_PASSAGES = 1000;

    static PackForm of(MultivaluedMap<String, String> fields) {
        var posted = new Posted(fields);
        return new PackForm(posted.line("title"), posted.line("about"), posted.line("kind"), posted.line("sourceTitle"), posted.line("author"), posted.line("contributor"),
                posted.line("outlet"), posted.line("published"), posted.line("place"), posted.line("link"), posted.line("passages").replace("§", ""), posted.ticked("whole"),
                posted.line("base"));
    }

    static PackForm of(PackHead head, String base) {
        var source = head.source();
        return new PackForm(head.title(), head.about(), source.kind(), source.title(), source.author(), typed(source.contributor()), source.outlet(), source.published().iso(),
                typed(source.place()), typed(source.link()), String.valueOf(source.lastPassage()), source.whole(), base);
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }

    /** @param fewest passages that there must be, since facts may cite them */
    Findings findings(int fewest) {
        return new Findings()
                .needs("title", title, LONGEST_TITLE, "Give the pack a short title, such as “The harbour treaty of 2024”.")
                .needs("about", about, LONGEST_ABOUT, "Say in a sentence or two what it is about; learners read this on the shelf.")
                .needs("kind", kind, LONGEST_LINE, "Say what kind of text it is, such as “news analysis”.")
                .needs("sourceTitle", sourceTitle, LONGEST_LINE, "Write the title as it is printed.")
                .needs("author", author, LONGEST_LINE, "Say who wrote it; for an unsigned text, the outlet.")
                .atMost("contributor", contributor, LONGEST_LINE)
                .needs("outlet", outlet, LONGEST_LINE, "Say where it was published.")
                .atMost("place", place, LONGEST_LINE).atMost("link", link, LONGEST_LINK)
                .when(LooseDate.ofSource(published).isEmpty(), "published", published.isEmpty() ? "There is no date." : "“" + published + "” is no date.", "Write 2025-08-19, or 2025-08 or 2025 where the day is not known, from 1000 to 2100.")
                .when(!link.isEmpty() && !link.matches("https://[^\\s/]+\\S*"), "link", "The link is no whole address.", "Write it whole, beginning with https://, or leave it out.")
                .when(!passages.isEmpty() && !(isNumber() && last() >= Math.max(1, fewest) && last() <= MOST_PASSAGES), "passages", "This is no number of paragraphs that it can have.",
                        "Write a number from " + Math.max(1, fewest) + " to " + MOST_PASSAGES + (fewest > 1 ? "; passages stay once they are there, since facts may cite them." : ", or leave it out and paste the text later."));
    }

    private boolean isNumber() {
        return passages.matches("\\d{1,4}");
    }

    private int last() {
        return Integer.parseInt(passages);
    }

    /** Where nothing is said of passages there is one; more come with the text. */
    PackHead head(int first) {
        return new PackHead(title, about, new Description(kind, sourceTitle, author, contributor.isEmpty() ? null : contributor, outlet, new LooseDate(published),
                place.isEmpty() ? null : place, link.isEmpty() ? null : link, whole, first, passages.isEmpty() ? 1 : last()));
    }
}
