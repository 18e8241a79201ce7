package org.briefingroom.question;

import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.web.Refusal;

/** A question cannot be published: it names a fact that its pack does not hold. */
public final class Ungrounded extends Refusal {

    Ungrounded(String question, String fact) {
        super(Status.CONFLICT, "A fact is not held any more", "The question “" + question + "” rests on “" + fact + "”, which the pack does not hold. Nothing was published. "
                + "Give the question another fact, or take it out, and publish again.", "/desk", "To the desk");
    }
}
