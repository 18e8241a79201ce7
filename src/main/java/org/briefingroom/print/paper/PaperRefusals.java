package org.briefingroom.print.paper;

import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.web.Refusal;

/** What cannot be put on paper, and where to go instead. */
final class PaperRefusals {

    private PaperRefusals() {
    }

    static Refusal noSuchPaper(String quiz) {
        return new Refusal(Status.BAD_REQUEST, "There are no such papers", "Papers have one form or several, on A4 or US Letter, in normal or large print. Please choose on the page of the papers.",
                "/desk/quizzes/paper/" + quiz, "Choose the papers");
    }

    static Refusal tooManySets(String code) {
        return new Refusal(Status.SERVICE_UNAVAILABLE, "Papers are still being made", "Several classes' papers are waiting already. Nothing is lost: please come back in a minute, when they are ready, or cancel one that you need no more.",
                "/desk/editions/" + code + "/class", "To the papers for a class");
    }

    static Refusal noSuchForm(String code, String forms) {
        return new Refusal(Status.NOT_FOUND, "There is no such form", "These papers have " + forms + ".", "/desk/editions/" + code, "To the papers");
    }
}
