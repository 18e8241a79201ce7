package org.briefingroom.launch;

/** Why the program does not start: one line for whoever started it, which says what to do. */
public final class Refusal extends RuntimeException {

    Refusal(String line) {
        super(line.strip().replaceAll("\\s*\\R\\s*", " "), null, false, false);
    }
}
