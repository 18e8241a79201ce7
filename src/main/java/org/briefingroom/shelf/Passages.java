package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.List;
import org.briefingroom.source.Description;

/** Reads places in a source: §12, or [§12, §13]. */
final class Passages {

    private Passages() {
    }

    /** The passages of a key, in the order of the source; those that are none are reported. */
    static List<Integer> read(YamlMap entry, String key, Description source) {
        var passages = new ArrayList<Integer>();
        for (var written : entry.texts(key)) {
            if (!written.matches("§?\\d{1,4}")) {
                entry.fault(key, "“" + written + "” is no passage.", "Write it as §12.");
            } else if (!source.hasPassage(number(written))) {
                entry.fault(key, "The source has no " + written + ".",
                        "Its passages run from §" + source.firstPassage() + " to §" + source.lastPassage() + ".");
            } else {
                passages.add(number(written));
            }
        }
        return passages.stream().distinct().sorted().toList();
    }

    private static int number(String written) {
        return Integer.parseInt(written.replace("§", ""));
    }
}
