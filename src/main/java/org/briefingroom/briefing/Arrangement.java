package org.briefingroom.briefing;

import java.time.Instant;
import java.util.List;

/**
 * How a briefing is arranged.
 *
 * @param revision changes whenever what is shown does
 * @param editor   who arranged it in the browser last; null when it is the file's
 */
public record Arrangement(int revision, String editor, Instant at, List<SectionDraft> sections) {
    static final String FILE = "file";
    static final String BROWSER = "browser";

    public boolean isFromBrowser() {
        return editor != null;
    }
}
