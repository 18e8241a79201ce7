package org.briefingroom.question.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.Status;

/**
 * What a made-up fact really says, known to whoever made it up.
 *
 * @param key   the same for all that say the same of somebody, in whatever words
 * @param parts who, whom, where, how many and when: slugs, a quantity or a date
 * @param asks  how each part may be asked for
 */
record Deed(String fact, String key, Map<Part, Set<String>> parts, Status status, Set<String> speakers, Map<Part, String> asks) {

    enum Part { DOER, OBJECT, PLACE, TERM, NUMBER, DATE, SPEAKER }

    Set<String> of(Part part) {
        return part == Part.SPEAKER ? speakers : parts.getOrDefault(part, Set.of());
    }

    Deed by(String fact, Status status, Set<String> speakers) {
        return new Deed(fact, key, parts, status, speakers, asks);
    }

    Deed with(String fact, Part part, String value) {
        var changed = Stream.concat(parts.entrySet().stream().filter(each -> each.getKey() != part), Stream.of(Map.entry(part, Set.of(value))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Deed(fact, key, changed, status, speakers, asks);
    }

    List<Part> apartFrom(Part asked) {
        return parts.keySet().stream().filter(part -> part != asked).toList();
    }
}
