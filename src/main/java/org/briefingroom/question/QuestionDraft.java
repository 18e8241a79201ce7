package org.briefingroom.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.Item;

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

    /** The same under another name: the one wished for may be taken. */
    public QuestionDraft named(String slug) {
        return new QuestionDraft(slug, content, facts, options, falsity);
    }

    /** As the rules see it. @param held every fact that it rests on, by name */
    public Item item(Map<String, FactLine> held, Authorship authorship) {
        var trueOf = options.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, option -> held.get(option.getValue())));
        return new Item(slug, content, facts.stream().map(held::get).toList(), trueOf, falsity, authorship);
    }
}
