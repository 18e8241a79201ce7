package org.briefingroom.quiz;

import java.util.UUID;

/** What was written on paper was typed in as an attempt. Fired within the transaction that made it so, for rooms that listen. */
public record TakenFromPaper(UUID attempt) {
}
