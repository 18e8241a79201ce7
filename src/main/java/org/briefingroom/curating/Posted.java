package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.briefingroom.web.Typed;

/** The fields of a form as they were posted; what was not posted is empty. */
record Posted(MultivaluedMap<String, String> fields) {

    /** In one line: whatever is no sign to be read becomes a space. */
    String line(String name) {
        return Typed.line(first(name));
    }

    /** With its line breaks. */
    String text(String name) {
        return Typed.text(first(name));
    }

    /** What stands between commas or semicolons, or on lines of its own. */
    List<String> list(String name) {
        return Arrays.stream(first(name).split("[,;\\n\\r]")).map(Typed::line).filter(each -> !each.isEmpty()).distinct().toList();
    }

    List<String> all(String name) {
        return fields.containsKey(name) ? fields.get(name) : List.of();
    }

    boolean ticked(String name) {
        return fields.containsKey(name);
    }

    private String first(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
