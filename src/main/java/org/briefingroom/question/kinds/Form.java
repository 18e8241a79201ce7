package org.briefingroom.question.kinds;

import java.util.List;
import java.util.Map;

/** What a browser posted: the values of each field. */
public record Form(Map<String, List<String>> fields) {

    /** No answer of a learner needs more; longer ones are refused, not cut. */
    static final int LONGEST = 200;

    public static final Form EMPTY = new Form(Map.of());

    /** Every value of the field that is not blank. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    /** The field's only value, stripped, on one line and fit to be stored; empty when there is none. */
    public String one(String name) throws Unreadable {
        var values = all(name);
        var value = values.isEmpty() ? "" : values.get(0).replaceAll("\\p{Cc}", " ").strip();
        if (value.length() > LONGEST) {
            throw new Unreadable(name, "That is longer than " + LONGEST + " characters. Please write a shorter answer.");
        }
        return value;
    }
}
