package org.briefingroom.question;

import java.util.List;
import java.util.Map;
import org.briefingroom.question.kinds.Content;

/**
 * A question as somebody wants it published.
 *
 * @param slug    its name in the pack
 * @param facts   what it rests on, by the facts' names; the first settles it
 * @param options the fact that an option is true of, by the option's index
 */
public record QuestionDraft(String slug, Content content, List<String> facts, Map<Integer, String> options) {
}
