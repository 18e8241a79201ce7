package org.briefingroom.question;

import java.util.List;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.kinds.Kind;

/**
 * A published question as lists show it.
 *
 * @param question its name in the pack
 * @param settles  the facts it rests on, as they were when it was published
 */
public record PublishedLine(Long version, String question, Kind kind, String stem, List<FactLine> settles) {
}
