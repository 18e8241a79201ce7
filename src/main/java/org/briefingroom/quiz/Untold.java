package org.briefingroom.quiz;

import java.util.UUID;

/** What was told in an attempt counts no more: its marks from paper were withdrawn. Fired within the transaction that made it so, for rooms that listen. */
public record Untold(UUID attempt, UUID learner) {
}
