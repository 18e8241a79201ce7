package org.briefingroom.briefing.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.briefingroom.briefing.SectionDraft;

/** What one press of a button makes of an arrangement. Plain lists: nothing is kept here, and what is not there is left alone. */
final class Rearrangement {
    private final List<SectionDraft> sections;

    Rearrangement(List<SectionDraft> sections) {
        this.sections = new ArrayList<>(sections);
    }

    List<SectionDraft> sections() {
        return List.copyOf(sections);
    }

    /** One line up; from the top of a section to the end of the one before. */
    Rearrangement up(String fact) {
        int section = sectionOf(fact);
        if (section >= 0) {
            var facts = facts(section);
            int at = facts.indexOf(fact);
            if (at > 0) {
                Collections.swap(facts, at, at - 1);
                put(section, facts);
            } else if (section > 0) {
                move(List.of(fact), section - 1);
            }
        }
        return this;
    }

    /** One line down; from the end of a section to the top of the next. */
    Rearrangement down(String fact) {
        int section = sectionOf(fact);
        if (section >= 0) {
            var facts = facts(section);
            int at = facts.indexOf(fact);
            if (at < facts.size() - 1) {
                Collections.swap(facts, at, at + 1);
                put(section, facts);
            } else if (section < sections.size() - 1) {
                remove(List.of(fact));
                var next = facts(section + 1);
                next.add(0, fact);
                put(section + 1, next);
            }
        }
        return this;
    }

    /** To the end of a section, in the order given, from wherever they stand or from outside. */
    Rearrangement move(Collection<String> facts, int section) {
        if (section >= 0 && section < sections.size()) {
            remove(facts);
            var there = facts(section);
            facts.stream().distinct().forEach(there::add);
            put(section, there);
        }
        return this;
    }

    Rearrangement remove(Collection<String> facts) {
        sections.replaceAll(section -> section.with(section.facts().stream().filter(fact -> !facts.contains(fact)).toList()));
        return this;
    }

    Rearrangement add(String title) {
        sections.add(new SectionDraft(title, List.of()));
        return this;
    }

    Rearrangement swap(int section, int other) {
        if (isThere(section) && isThere(other)) {
            Collections.swap(sections, section, other);
        }
        return this;
    }

    /** Takes a section away that holds neither lines nor a note; any other stays. */
    Rearrangement takeAway(int section) {
        if (isThere(section) && sections.get(section).facts().isEmpty() && !sections.get(section).hasNote()) {
            sections.remove(section);
        }
        return this;
    }

    private boolean isThere(int section) {
        return section >= 0 && section < sections.size();
    }

    private int sectionOf(String fact) {
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section).facts().contains(fact)) {
                return section;
            }
        }
        return -1;
    }

    private List<String> facts(int section) {
        return new ArrayList<>(sections.get(section).facts());
    }

    private void put(int section, List<String> facts) {
        sections.set(section, sections.get(section).with(List.copyOf(facts)));
    }
}
