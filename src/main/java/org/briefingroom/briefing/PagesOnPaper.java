package org.briefingroom.briefing;

import java.util.OptionalInt;

/** Counts the pages of a briefing by setting it, for whoever has a press. */
public interface PagesOnPaper {

    /** Pages of A4 that everything takes, in letters of the usual size; empty when that cannot be said at once. */
    OptionalInt of(BriefingView briefing);
}
