package org.briefingroom.question;

import java.util.List;
import java.util.Map;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.rules.Falsity;

/**
 * A question as somebody wants it published.
 *
 * @param slug    its name in the pack
 * @param facts   what it rests on, by the facts' names; the first settles it
 * @param options the fact that an option is true of, by the option's index
 * @param falsity the ground on which an option is wrong, by the option's index; a person's wrong options have none, but a fact or a note
 */
public record QuestionDraft(String slug, Content content, List<String> facts, Map<Integer, String> options, Map<Integer, Falsity> falsity) {

    /** A question worded by a person. */
    public QuestionDraft(String slug, Content content, List<String> facts, Map<Integer, String> options) {
        this(slug, content, facts, options, Map.of());
    }
}
