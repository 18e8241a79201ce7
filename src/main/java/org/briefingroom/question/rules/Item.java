package org.briefingroom.question.rules;

import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.kinds.Content;

/**
 * A question as the rules see it: what is shown, and what it rests on.
 *
 * @param name   by which it is known in its pack
 * @param facts  that settle it
 * @param trueOf the fact that an option is true of, by the option's index
 * @param falsity the ground on which an option is wrong, by the option's index
 */
public record Item(String name, Content content, List<FactLine> facts, Map<Integer, FactLine> trueOf, Map<Integer, Falsity> falsity,
                   Authorship authorship) {
}
