package org.briefingroom.curating;

import java.util.ArrayList;
import java.util.List;
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
        var fields = new ArrayList<>(List.of("title", title, "about", "A mill and its wheel.", "kind", "report", "sourceTitle", "The mill at the ford", "author", "Sample Author",
                "outlet", "The Sample Paper", "published", "2024-05"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
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
