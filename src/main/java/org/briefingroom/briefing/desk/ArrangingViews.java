package org.briefingroom.briefing.desk;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Finding;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.web.Paging;

/** What the pages on which a briefing is arranged show. */
public interface ArrangingViews {

    /** @param note empty when there is none */
    record SectionView(int number, String title, String note, String noteBy, List<FactLine> facts, List<Finding> findings) {

        /** The facts by name, as the form posts them back. */
        public String names() {
            return String.join(" ", facts.stream().map(FactLine::fact).toList());
        }

        public List<Finding> of(String field) {
            return findings.stream().filter(finding -> finding.field().equals(field + "-" + number)).toList();
        }

        /** Whether it may be taken away: it holds neither lines nor a note. */
        public boolean isBare() {
            return facts.isEmpty() && note.isEmpty();
        }
    }

    /** @param editor who arranged it last; null when it is the file's */
    record KeptView(String editor, Instant at, List<SectionView> sections) {
    }

    /**
     * @param mine     whether the caller may change it
     * @param revision that the form begins from
     * @param kept     what is kept now: as it stands in the form, unless somebody else was faster
     * @param free     facts that stand in no section and hold the words, page by page
     * @param pages    how many its whole handout takes; empty while they are still being counted
     * @param about    how many it prints on from the browser, about
     */
    record ArrangingView(PackLine pack, boolean mine, int revision, List<SectionView> sections, KeptView kept, boolean stale, List<Finding> findings,
                         List<FactLine> free, int unused, Paging paging, String words, String newTitle, OptionalInt pages, int about) {

        /** Whether it comes from a file of the house. */
        public boolean isHouse() {
            return pack.owner() == null;
        }

        public int lines() {
            return sections.stream().mapToInt(section -> section.facts().size()).sum();
        }

        public String paper() {
            return pages.isPresent() ? "with tables, people and sources its handout takes " + count(pages.getAsInt()) + " of A4" : "about " + count(about) + " of A4 with tables, people and sources";
        }

        private static String count(int pages) {
            return pages + (pages == 1 ? " page" : " pages");
        }

        public List<Finding> newTitleFindings() {
            return findings.stream().filter(finding -> finding.field().equals("new-title")).toList();
        }

        /** What concerns no field. */
        public List<Finding> otherFindings() {
            return findings.stream().filter(finding -> finding.field().isEmpty()).toList();
        }
    }

    /** What the file has, for whoever thinks of taking it. */
    record FileView(PackLine pack, boolean mine, int revision, String editor, Instant at, List<SectionView> sections) {
    }
}
