package org.briefingroom.people;

import java.util.UUID;

/** The PINs by which learners come back to their classes. Classes, which this room does not know, keep them. */
public interface ClassPins {

    /** Whether what somebody typed is the PIN of a learner in a class that they are in. */
    boolean isOneOf(UUID learner, String typed);
}
