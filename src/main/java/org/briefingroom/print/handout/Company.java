package org.briefingroom.print.handout;

/** What stands on a handout beside its facts. Where paper is short, it gives way to them. */
enum Company {
    ALL, WITHOUT_NOTES, NONE;

    /** How close what was chosen is set: closer than usual, as paper is short, and cramped only when nothing else helps. */
    String density() {
        return this == NONE ? "dense" : "close";
    }

    /** Notes of instructors. */
    boolean hasNotes() {
        return this == ALL;
    }

    /** Questions to talk about, people, and numbers that stand out. */
    boolean hasExtras() {
        return this != NONE;
    }
}
