package org.briefingroom.curating;

import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.Materiality;

/** Which kind of change a correction is, as whoever makes it says; and whether that can be. */
final class ChangeKind {
    static final String EDITORIAL = "editorial";
    static final String MATERIAL = "material";
    private static final String FIELD = "change";

    private ChangeKind() {
    }

    /** Likewise of the file's wording, in place of the browser's. */
    static Findings ofTaken(Taken taken, FactDraft held, FactDraft offered) {
        var more = Materiality.of(held, offered);
        return new Findings().when(taken == Taken.FILE, "decision", "It is not said what kind of change this is.", "Learners can have met this fact: say whether the file says the same or something else.")
                .when(taken == Taken.SAME && !more.isEmpty(), "decision", "The file does not say the same: it changes " + String.join(", ", more) + ".", "Take it as something else: those who met the fact are told.");
    }

    static Findings findings(String said, FactDraft held, FactDraft draft) {
        var more = Materiality.of(held, draft);
        return new Findings().when(held.equals(draft), "says", "Nothing is otherwise than what is held now.", "Change the sentence, or what stands below it.")
                .when(!said.equals(EDITORIAL) && !said.equals(MATERIAL), FIELD, "It is not said what kind of change this is.",
                        "Learners can have met this fact: choose editorial or material.")
                .when(said.equals(EDITORIAL) && !more.isEmpty(), FIELD, "An editorial change touches the wording only; this one changes " + String.join(", ", more) + ".",
                        "Choose material: those who met the fact are told.");
    }
}
