package org.briefingroom.quiz;

import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.briefingroom.web.Refusal;

/** What cannot be done with an attempt, and where to go instead. */
final class Refusals {

    private Refusals() {
    }

    static Refusal beingMadeReady() {
        return new Refusal(Status.SERVICE_UNAVAILABLE, "The questions are being made ready", "Something was corrected in these facts, or the program was just started, so what to ask of them is worked out anew. "
                + "That takes a minute or two; please try again then. Nothing you did is lost.", "/today", "To today");
    }

    static Refusal over(UUID attempt) {
        return new Refusal(Status.CONFLICT, "This attempt has ended",
                "No further answer is taken, so this one was not kept. What you answered before is safe, and the result shows it.",
                "/attempts/" + attempt + "/result", "To the result");
    }

    static Refusal tooLate(UUID attempt) {
        return new Refusal(Status.CONFLICT, "The time was up",
                "This answer came after the end of the attempt, so it was not kept. What you answered before is safe and counts; the result shows it.",
                "/attempts/" + attempt + "/result", "To the result");
    }

    static Refusal leftOut(UUID attempt) {
        return new Refusal(Status.CONFLICT, "This question is not asked any more",
                "A fact behind it was corrected while it was open, so the attempt goes on without it. It counts for nothing, and what you answered before is safe.",
                "/attempts/" + attempt, "Go on");
    }

    static Refusal notYet(String quiz, String when) {
        return new Refusal(Status.CONFLICT, "This quiz is not open yet", "It opens on " + when + ". Please come back then; the address stays the same.",
                "/quizzes/" + quiz, "To the quiz");
    }

    static Refusal closed(String when) {
        return new Refusal(Status.CONFLICT, "This quiz is closed", "It closed on " + when + ", so no new attempt can begin. Your earlier attempts stand under “My progress”.",
                "/me", "My progress");
    }

    static Refusal usedUp(int attempts) {
        return new Refusal(Status.CONFLICT, "There is no attempt left", "This quiz may be taken " + (attempts == 1 ? "once" : attempts + " times") + ", and you have done so. Your attempts stand under “My progress”.",
                "/me", "My progress");
    }

    static Refusal tooManyGuesses(String quiz) {
        return new Refusal(Status.TOO_MANY_REQUESTS, "Too many wrong code words", "Many wrong words came from this browser, or from many where you are. Please ask for the right one, and try again in a quarter of an hour.",
                "/quizzes/" + quiz, "To the quiz");
    }

    static Refusal notOver(UUID attempt) {
        return new Refusal(Status.CONFLICT, "This attempt has not ended yet",
                "The result comes once every question is answered, or when you end the attempt.", "/attempts/" + attempt, "Go on");
    }

    static Refusal nothingMissed(UUID attempt) {
        return new Refusal(Status.CONFLICT, "There is nothing to practise",
                "Every question of this attempt was answered in full.", "/attempts/" + attempt + "/result", "To the result");
    }

    static Refusal nothingHeld(UUID attempt) {
        return new Refusal(Status.CONFLICT, "There is nothing left to practise",
                "The facts behind what you missed were corrected or withdrawn since, so these questions are not asked again. The result shows what was held then, the briefing what is held now.",
                "/attempts/" + attempt + "/result", "To the result");
    }

    static Refusal nothingToReview() {
        return new Refusal(Status.CONFLICT, "There is nothing to review here now",
                "The questions on these facts are being looked at again, or the facts were withdrawn. They come back as soon as they can be asked.", "/today", "To today");
    }

    static Refusal nothingToAsk(String quiz) {
        return new Refusal(Status.CONFLICT, "This quiz cannot be taken now",
                "All of its questions are being looked at again. Please come back later, or take another quiz.", "/", "To the shelf");
    }
}
