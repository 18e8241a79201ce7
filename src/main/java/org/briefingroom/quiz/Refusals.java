package org.briefingroom.quiz;

import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.briefingroom.web.Refusal;

/** What cannot be done with an attempt, and where to go instead. */
final class Refusals {

    private Refusals() {
    }

    static Refusal over(UUID attempt) {
        return new Refusal(Status.CONFLICT, "This attempt has ended",
                "No further answer is taken, so this one was not kept. What you answered before is safe, and the result shows it.",
                "/attempts/" + attempt + "/result", "To the result");
    }

    static Refusal notOver(UUID attempt) {
        return new Refusal(Status.CONFLICT, "This attempt has not ended yet",
                "The result comes once every question is answered, or when you end the attempt.", "/attempts/" + attempt, "Go on");
    }

    static Refusal nothingMissed(UUID attempt) {
        return new Refusal(Status.CONFLICT, "There is nothing to practise",
                "Every question of this attempt was answered in full.", "/attempts/" + attempt + "/result", "To the result");
    }

    static Refusal suspended() {
        return new Refusal(Status.CONFLICT, "These questions are being mended",
                "A fact that they rest on has changed, so none of them is asked now. Please come back later, or take another quiz.", "/", "To the shelf");
    }
}
