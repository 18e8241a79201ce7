package org.briefingroom.print.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.web.Typed;

/**
 * The names of a class as somebody typed or pasted them, one a line.
 *
 * @param problems what must be mended, each in a sentence that names the line; none when the names can be printed
 */
record ClassRoll(List<String> names, List<String> problems) {
    static final int MOST = 300;
    static final int LONGEST_NAME = 120;
    private static final int MOST_PROBLEMS = 10;

    /** @param most names */
    static ClassRoll read(String typed, int most) {
        var names = new ArrayList<String>();
        var problems = new ArrayList<String>();
        var lines = new HashMap<String, Integer>();
        var typedLines = Typed.text(typed).split("\n", -1);
        for (int at = 0; at < typedLines.length; at++) {
            var name = StringUtils.normalizeSpace(Typed.line(typedLines[at]));
            if (!name.isEmpty()) {
                int letters = name.codePointCount(0, name.length());
                var before = lines.putIfAbsent(TypedPaper.key(name), at + 1);
                if (letters > LONGEST_NAME) {
                    problems.add("Line " + (at + 1) + " has " + letters + " letters. A name may have " + LONGEST_NAME + ".");
                } else if (before != null) {
                    problems.add("“" + name + "” in line " + (at + 1) + " stands in line " + before + " already. Tell the two apart, such as by a second letter: marks are typed in by name.");
                }
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            problems.add("Please type the names, one on each line.");
        } else if (names.size() > most) {
            problems.add("These are " + names.size() + " names. Of this quiz, papers are made for at most " + most + " at a time: please order them class by class.");
        }
        return new ClassRoll(names, problems.size() <= MOST_PROBLEMS ? problems : shortened(problems));
    }

    private static List<String> shortened(List<String> problems) {
        var few = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        few.add("And " + (problems.size() - MOST_PROBLEMS) + " more like these.");
        return few;
    }
}
