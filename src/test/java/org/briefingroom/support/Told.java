package org.briefingroom.support;

import java.util.List;
import java.util.Set;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Status;

/** Facts as they are shown, made in one line each. */
public final class Told {
    public static final LooseDate PUBLISHED = new LooseDate("2025-08-19");

    private Told() {
    }

    /** @param opening the words with which a sentence may open and keep its capital */
    public static FactLine fact(long id, String slug, FactLine.Topic topic, String says, Status status, boolean complete, boolean whole, Set<String> opening, List<String> speakers) {
        var text = new FactText(says);
        return new FactLine(id, id, "harbour", slug, 1, true, topic, text, new FactText(text.continued(opening)), status, List.copyOf(speakers), new LooseDate("2025-08-19"),
                List.of(1), null, complete, new FactLine.Origin("Cem Demir", null, "news analysis", "The Harbour Post", PUBLISHED, whole));
    }

    public static FactLine.Topic topic(String slug, int position, boolean singleValued) {
        return new FactLine.Topic(slug, "The " + slug, position, singleValued);
    }
}
