package org.briefingroom.house;

import java.util.Map;
import org.briefingroom.support.Session;

/** A material correction of the sample town that waits for its confirmation. */
final class Amended {

    private Amended() {
    }

    /** What stands for it in a route that names one. */
    static Map<String, String> parts(String route, Session instructor, String pack) {
        if (!route.contains("{amendment}")) {
            return Map.of();
        }
        instructor.page("/desk/packs/" + pack + "/briefing");
        instructor.post("/desk/packs/" + pack + "/briefing/shelf", "shown", "true");
        var answer = instructor.post("/desk/packs/" + pack + "/facts/bridge-opened", "base", "1", "says", "The bridge of the sample town was opened in [July 2003](date:2003-07).", "status", "reported",
                "topic", "bridge", "at", "§2", "asOf", "2024-05-01", "reason", "misread", "change", "material");
        return Map.of("{amendment}", Session.path(answer).replaceFirst(".*/", ""));
    }
}
