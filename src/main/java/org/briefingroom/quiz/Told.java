package org.briefingroom.quiz;

import java.util.UUID;

/**
 * What was answered in an attempt may now be told: fired within the transaction that made it so, for rooms that listen.
 *
 * @param open whether what was left open counts as skipped: the attempt was ended, or its time ran out
 */
public record Told(UUID attempt, boolean open) {
}
