package org.briefingroom.classroom.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.briefingroom.people.ChosenName;

/**
 * Names as somebody pasted them, one a line.
 *
 * @param problems each with its line, and what to do
 */
record NameList(List<String> names, List<String> problems) {
    private static final int MOST_SHOWN = 5;

    static NameList of(String typed) {
        var names = new LinkedHashMap<String, String>();
        var problems = new ArrayList<String>();
        var lines = (typed == null ? "" : typed).lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            read(lines.get(number - 1), number, names, problems);
        }
        return new NameList(List.copyOf(names.values()), problems);
    }

    private static void read(String line, int number, LinkedHashMap<String, String> names, List<String> problems) {
        if (line.isBlank()) {
            return;
        }
        try {
            var name = ChosenName.of(line).value();
            if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
                problems.add("Line " + number + ": " + name + " stands on the list twice. Please add a letter or a surname.");
            }
        } catch (ChosenName.Unsuitable unsuitable) {
            problems.add("Line " + number + ": " + unsuitable.getMessage());
        }
    }

    /** Empty when nothing is wrong. */
    String problem() {
        var shown = String.join(" ", problems.stream().limit(MOST_SHOWN).toList());
        return problems.size() > MOST_SHOWN ? shown + " And " + (problems.size() - MOST_SHOWN) + " more lines." : shown;
    }
}
