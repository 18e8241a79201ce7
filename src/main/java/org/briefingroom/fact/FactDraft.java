package org.briefingroom.fact;

import java.util.List;
import org.briefingroom.source.LooseDate;

/**
 * What a fact version says, before it is one.
 *
 * @param speakers of the cast; none exactly when the status is reported
 * @param passages of the source that support it, at least one
 * @param quote    the speaker's own words, or null
 * @param complete whether its slots of one type are all there are, says the source
 */
public record FactDraft(String slug, String says, Status status, List<String> speakers, String topic, List<Integer> passages,
                        LooseDate asOf, String quote, boolean complete) {

    /** The same in another sentence. */
    FactDraft saying(String says) {
        return new FactDraft(slug, says, status, speakers, topic, passages, asOf, quote, complete);
    }

    public FactText text() {
        return new FactText(says);
    }
}
