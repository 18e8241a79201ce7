package org.briefingroom.quiz;

import java.util.UUID;

/** What was answered in an attempt may now be told: fired within the transaction that made it so, for rooms that listen. */
public record Told(UUID attempt) {
}
