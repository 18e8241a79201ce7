package org.briefingroom.briefing.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.Finding;
import org.briefingroom.web.Typed;

/**
 * An arrangement as it was posted: the whole of it, and the button that was pressed.
 *
 * @param press    what is to be done, and to what, such as up:bridge-opened
 * @param chosen   lines that were ticked, and {@code picked} facts that stand in no section yet
 * @param to       the section that lines go to, from 0
 * @param newTitle of a section to be added
 * @param words    that facts are searched by
 */
record ArrangingForm(int base, List<SectionDraft> sections, String press, List<String> chosen, List<String> picked, int to, int into, String newTitle, String words) {
    static final int MOST_SECTIONS = 12;
    static final int MOST_LINES = 200;
    private static final int LONGEST_SEARCH = 100;

    /** @param writer whose words a note is that nobody had written before; {@code kept} the notes there were */
    static ArrangingForm of(MultivaluedMap<String, String> posted, String writer, List<SectionDraft> kept) {
        var sections = new ArrayList<SectionDraft>();
        for (int i = 1; i <= MOST_SECTIONS && posted.containsKey("title-" + i); i++) {
            var note = Typed.text(first(posted, "note-" + i));
            sections.add(new SectionDraft(Typed.line(first(posted, "title-" + i)), listed(first(posted, "facts-" + i)), note.isEmpty() ? null : note,
                    note.isEmpty() ? null : author(note, kept).orElse(writer)));
        }
        return new ArrangingForm(number(first(posted, "base")), sections, first(posted, "do").isEmpty() ? "save" : first(posted, "do"),
                posted.getOrDefault("chosen", List.of()), posted.getOrDefault("pick", List.of()), number(first(posted, "to")) - 1, number(first(posted, "into")) - 1,
                Typed.line(first(posted, "new-title")), cut(Typed.line(first(posted, "q")), LONGEST_SEARCH));
    }

    private static Optional<String> author(String note, List<SectionDraft> kept) {
        return kept.stream().filter(section -> note.equals(section.note())).map(SectionDraft::noteBy).findFirst();
    }

    String verb() {
        return press.split(":", 2)[0];
    }

    /** What it is to be done to; empty when nothing in particular. */
    String object() {
        return press.contains(":") ? press.split(":", 2)[1] : "";
    }

    /** A section's number within the list. */
    int section() {
        return number(object()) - 1;
    }

    /** What must be mended before it can be kept. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var title = section.title();
            if (title.isEmpty()) {
                findings.add(new Finding("title-" + (i + 1), "The section has no title.", "Give it one, such as “Key points”."));
            } else if (title.length() > SectionDraft.LONGEST_TITLE) {
                findings.add(new Finding("title-" + (i + 1), "The title has " + title.length() + " characters.", "Say it in " + SectionDraft.LONGEST_TITLE + "."));
            } else if (sections.subList(0, i).stream().anyMatch(other -> other.title().equalsIgnoreCase(title))) {
                findings.add(new Finding("title-" + (i + 1), "Another section is called “" + title + "” too.", "Call this one otherwise."));
            }
            if (section.hasNote() && section.note().length() > SectionDraft.LONGEST_NOTE) {
                findings.add(new Finding("note-" + (i + 1), "The note has " + section.note().length() + " characters.", "Say it in " + SectionDraft.LONGEST_NOTE + "."));
            }
        }
        if (verb().equals("section")) {
            newSection(findings);
        }
        return findings;
    }

    private void newSection(List<Finding> findings) {
        if (newTitle.isEmpty() || newTitle.length() > SectionDraft.LONGEST_TITLE) {
            findings.add(new Finding("new-title", newTitle.isEmpty() ? "The new section has no title." : "The title has " + newTitle.length() + " characters.",
                    "Write one of at most " + SectionDraft.LONGEST_TITLE + " characters."));
        } else if (sections.size() >= MOST_SECTIONS) {
            findings.add(new Finding("new-title", "There are " + MOST_SECTIONS + " sections already.", "Use one of them, or take an empty one away."));
        } else if (sections.stream().anyMatch(section -> section.title().equalsIgnoreCase(newTitle))) {
            findings.add(new Finding("new-title", "There is a section called “" + newTitle + "”.", "Call the new one otherwise."));
        }
    }

    private static String first(MultivaluedMap<String, String> posted, String name) {
        return Optional.ofNullable(posted.getFirst(name)).orElse("");
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static List<String> listed(String names) {
        return Arrays.stream(names.split("\\s+")).filter(name -> !name.isEmpty()).distinct().toList();
    }
}
