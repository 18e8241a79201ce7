package org.briefingroom.print.edition;

import java.util.List;

/**
 * What became of an edition since it was printed.
 *
 * @param printed on which day
 * @param quiz    whether it is a quiz on paper, whose page tells no more than its paper
 * @param whole   whether the new wording may be told
 * @param lines   how many facts or questions stand on it
 * @param changes those that hold no more
 * @param briefing name of the pack whose briefing may be read; null when none may
 * @param again   whether it may be printed again from here
 * @param desk    whether its papers are the caller's to work with
 */
public record EditionView(String code, String signs, String title, String asOf, String printed, boolean quiz, boolean whole, int lines, List<Change> changes,
                          String briefing, boolean again, boolean desk) {

    /**
     * A line that holds no more.
     *
     * @param where   such as: note 3
     * @param was     as it was printed; null for what was not there
     * @param now     as it is held now; null when it was withdrawn, or may not be told
     * @param what    such as: corrected
     * @param when    in words
     * @param reasons for it, as far as they may be told
     * @param facts   what a question rests on and holds no more, for whoever may know its key
     */
    public record Change(String where, String was, String now, String what, String when, List<String> reasons, List<Change> facts) {

        /** Whether there is more to say than that it was changed. */
        public boolean isTold() {
            return was != null || now != null || !reasons.isEmpty();
        }

        boolean isOnPaper() {
            return was != null && (where.startsWith("Source note") || where.equals("Question"));
        }
    }

    public boolean isCurrent() {
        return changes.isEmpty();
    }

    /** How many lines of the paper hold no more. */
    public long torn() {
        return changes.stream().filter(Change::isOnPaper).map(Change::was).distinct().count();
    }

    /** Such as: 2 of the 14 facts on it. */
    public String share() {
        return torn() + " of the " + lines + (quiz ? " questions" : " facts") + " on it";
    }
}
