package org.briefingroom.question;

/** A question cannot be published: it names a fact that its pack does not hold. */
public final class Ungrounded extends RuntimeException {

    Ungrounded(String question, String fact) {
        super("The question “" + question + "” rests on “" + fact + "”, which the pack does not hold.");
    }
}
