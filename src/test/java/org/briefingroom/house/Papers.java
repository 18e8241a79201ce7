package org.briefingroom.house;

import static org.briefingroom.house.Steps.begun;
import static org.briefingroom.house.Steps.last;

import java.util.HashMap;
import java.util.Map;
import org.briefingroom.support.Session;

/** An edition of a quiz on paper that an instructor made, with marks typed in and a class's papers, as far as a route names them. */
final class Papers {

    private Papers() {
    }

    static Map<String, String> of(String route, Session instructor) {
        var parts = new HashMap<>(Map.of("{what}", "key"));
        if (!route.contains("{code}")) {
            return parts;
        }
        parts.put("{code}", last(begun(instructor, "/desk/quizzes/paper/promises-and-positions", "forms", "2", "paper", "a4", "print", "normal")));
        var edition = "/desk/editions/" + parts.get("{code}");
        if (route.contains("{paper}")) {
            begun(instructor, edition + "/marks", "name-0", "Ada", "form-0", "A");
            parts.put("{paper}", last(instructor.page(edition + "/marks").selectFirst("a[aria-label^=Correct]").attr("href")));
        }
        if (route.contains("{set}")) {
            parts.put("{set}", last(begun(instructor, edition + "/class", "names", "Ada")));
            Session.path(instructor.post(edition + "/class/" + parts.get("{set}") + "/cancel"));
        }
        return parts;
    }
}
