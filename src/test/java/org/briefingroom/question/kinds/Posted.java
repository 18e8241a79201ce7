package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms as a browser would post them, or as somebody with other things in mind would. */
final class Posted {

    private Posted() {
    }

    static Form of(String name, String... values) {
        return new Form(Map.of(name, List.of(values)));
    }

    /** {@code prefix-1}, {@code prefix-2}, … */
    static Form numbered(String prefix, String... values) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var value : values) {
            fields.put(prefix + "-" + (fields.size() + 1), List.of(value));
        }
        return new Form(fields);
    }

    /** The position, in a picked control, of what is to be picked. */
    static String position(Sheet.Control control, String wanted) {
        return String.valueOf(control.options().indexOf(wanted) + 1);
    }

    /** The form that answers each control of a sheet with what is given for it, typed or picked. */
    static Form filling(Sheet sheet, List<String> answers) {
        var fields = new LinkedHashMap<String, List<String>>();
        var left = new ArrayList<>(answers);
        for (var control : sheet.controls()) {
            var answer = left.remove(0);
            fields.put(control.name(), List.of(control.isTyped() ? answer : position(control, answer)));
        }
        return new Form(fields);
    }
}
