package org.briefingroom.briefing;

import java.util.List;

/**
 * A section as somebody wants it: a title, facts by name in their order, and perhaps a note.
 *
 * @param note   somebody's own words, not from the source; null when there are none
 * @param noteBy whose words; null when there are none
 */
public record SectionDraft(String title, List<String> facts, String note, String noteBy) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTE = 1200;

    /** Without a note. */
    public SectionDraft(String title, List<String> facts) {
        this(title, facts, null, null);
    }

    public SectionDraft with(List<String> facts) {
        return new SectionDraft(title, facts, note, noteBy);
    }

    public boolean hasNote() {
        return note != null;
    }
}
