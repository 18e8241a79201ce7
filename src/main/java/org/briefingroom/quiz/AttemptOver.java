package org.briefingroom.quiz;

/** An attempt ended while an answer to it was on its way. */
class AttemptOver extends RuntimeException {

    AttemptOver() {
        super(null, null, false, false);
    }
}
