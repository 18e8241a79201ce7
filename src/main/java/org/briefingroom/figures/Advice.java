package org.briefingroom.figures;

import org.briefingroom.statistics.Alarm;

/** What an alarm asks an instructor to do, in words. */
final class Advice {

    private Advice() {
    }

    static String on(Alarm alarm) {
        return switch (alarm) {
            case POSSIBLE_MISKEY -> "Learners who do well in the rest prefer another option to the one that is marked as right. Read the question beside its fact first: if the key is wrong, correct the fact or the question;"
                    + " if it is right, the wording may mislead those who know.";
            case AMBIGUOUS -> "At least ten learners took a wrong option, and rather those who do well in the rest. Look for a reading in which that option is right, and close it: name the date, the speaker or the place.";
            case DEAD_OPTION -> "Fewer than one in twenty took it, so it only costs reading time. Replace it by something learners really confuse with the answer, or drop it: three options are enough.";
            case DOES_NOT_DISCRIMINATE -> "Even at the upper end of its interval the discrimination stays below 15 %: right answers here go with knowing the rest by chance at best. Ask whether it belongs to what the quiz is about, and whether its stem can be understood.";
        };
    }
}
