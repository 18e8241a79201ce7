package org.briefingroom.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A material correction as readers are told of it.
 *
 * @param packTitle of the briefing in which the fact stood
 * @param was       as it was said; {@code now} as it was said from then on, null where it was held no more
 * @param why       in words of whoever corrected it; {@code note} more of them for readers, or null
 */
public record CorrectionNote(long id, String packTitle, FactLine was, FactLine now, String why, String note, Instant at) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Whether the fact was taken back as it had been. */
    public boolean isAgain() {
        return now != null && now.versionId() == was.versionId();
    }

    public String day() {
        return DAY.format(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** As a computer reads it. */
    public String iso() {
        return at.toString();
    }
}
