package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.people.Caller;
import org.briefingroom.question.Questions.Head;
import org.briefingroom.web.Refusal;

/**
 * What whoever is at the desk may do with a question. In a pack of their own, everything. In a pack of the house an instructor writes
 * questions and hands them in; an editor publishes them.
 */
@ApplicationScoped
class QuestionRights {

    @Inject
    Caller caller;

    boolean mayRead(Head head) {
        return caller.mayRead(head.packOwner()) && (head.isPublished() || mayChange(head));
    }

    boolean mayPublish(Head head) {
        return caller.mayChange(head.packOwner());
    }

    /** What was drafted from facts is worded in the drafting room. */
    boolean mayChange(Head head) {
        return !head.isDrafted() && (mayPublish(head) || head.packOwner() == null && caller.isSignedIn() && caller.id().equals(head.owner()));
    }

    /** What is out belongs to everybody who asks it; what is not, to whoever writes it. */
    boolean mayRetire(Head head) {
        return head.isPublished() ? mayPublish(head) : mayChange(head);
    }

    /** Finds nothing, as a page would, where it may not be read. */
    void demandRead(Head head) {
        if (!mayRead(head)) {
            throw new NotFoundException();
        }
    }

    void demandChange(Head head) {
        demandRead(head);
        if (!mayChange(head)) {
            throw new Refusal(Status.FORBIDDEN, "This question is not yours to change", head.isDrafted()
                    ? "It was drafted from facts: reword or drop it in “Questions from facts” of its pack, or copy it and change the copy."
                    : "It belongs to the house, so only an editor or an administrator may change it. Copy it and change the copy, or ask one of them.", page(head), "Back to the question");
        }
    }

    void demandPublish(Head head) {
        demandRead(head);
        if (!mayPublish(head)) {
            throw new Refusal(Status.FORBIDDEN, "An editor publishes this question",
                    "The pack belongs to the house. Hand the question in for review, and an editor or an administrator will publish it.", page(head), "Back to the question");
        }
    }

    static String page(Head head) {
        return page(head.pack(), head.slug());
    }

    static String page(String pack, String question) {
        return "/desk/packs/" + pack + "/questions/" + question;
    }
}
