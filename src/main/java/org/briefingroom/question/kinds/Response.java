package org.briefingroom.question.kinds;

import java.util.List;

/**
 * What a learner said, in terms of the content: indexes of options, pairs or items, or the words typed. Empty when the
 * question was skipped.
 */
public record Response(List<String> values) {

    public static final Response SKIPPED = new Response(List.of());

    public Response {
        values = List.copyOf(values);
    }

    static Response of(int index) {
        return new Response(List.of(String.valueOf(index)));
    }

    static Response ofIndexes(List<Integer> indexes) {
        return new Response(indexes.stream().map(String::valueOf).toList());
    }

    public boolean isSkipped() {
        return values.isEmpty();
    }

    String value(int place) {
        return place < values.size() ? values.get(place) : "";
    }

    List<Integer> indexes() {
        return values.stream().filter(value -> !value.isEmpty()).map(Integer::valueOf).toList();
    }

    boolean picked(int index) {
        return values.contains(String.valueOf(index));
    }
}
