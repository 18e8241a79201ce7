package org.briefingroom.curating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.support.Session;

/** Sample packs, begun and filled as an instructor does it: by the forms. The mill and its people are made up. */
final class NewPacks {
    static final String TEXT = """
            The mill at Sample Ford was built in March 1871 by a company of local farmers.

            “The wheel will never stop while I live,” said its keeper, Ann Miller, on the day it opened.

            It ground about 40 sacks a week until the flood of 1902 carried the wheel away.""";

    private NewPacks() {
    }

    /** Answers with the address of a new pack. */
    static String begin(Session who, String title) {
        who.page("/desk/packs/new");
        return Session.path(who.post("/desk/packs/new", head(title)));
    }

    static String[] head(String title, String... more) {
        return fields(more, "title", title, "about", "A mill and its wheel.", "kind", "report", "sourceTitle", "The mill at the ford", "author", "Sample Author",
                "outlet", "The Sample Paper", "published", "2024-05");
    }

    static String[] fact(String says, String... more) {
        return fields(more, "says", says, "status", "reported", "topic", "the-wheel", "at", "§1", "asOf", "2024-05");
    }

    /** Names and values in turn, where those given win over the usual ones. */
    private static String[] fields(String[] more, String... usual) {
        var fields = new LinkedHashMap<String, String>();
        for (var each : List.of(usual, more)) {
            for (int i = 0; i < each.length; i += 2) {
                fields.put(each[i], each[i + 1]);
            }
        }
        return fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())).toArray(String[]::new);
    }

    /** A pack with its text, a topic and one member of the cast. */
    static String filled(Session who) {
        var pack = begin(who, "The mill " + System.nanoTime());
        who.page(pack + "/text");
        Session.path(who.post(pack + "/text", "text", TEXT, "base", "0"));
        who.page(pack + "/topics");
        Session.path(who.post(pack + "/topics", "title", "The wheel"));
        Session.path(who.post(pack + "/cast", "name", "Ann Miller", "type", "person", "role", "keeper of the mill", "at", "§2", "aliases", "Miller, Mrs Miller"));
        return pack;
    }
}
