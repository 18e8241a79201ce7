package org.briefingroom.shelf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingroom.shelf.Fault.FaultLine;

/** What is wrong in one file, as it is found. */
final class Faults {
    private static final int LONGEST = 300;

    private final String file;
    private final Set<FaultLine> lines = new LinkedHashSet<>();

    Faults(String file) {
        this.file = file;
    }

    /** @param line counts from 1 */
    void add(int line, String what, String mend) {
        lines.add(new FaultLine(file, line, shortened(what), shortened(mend)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    int count() {
        return lines.size();
    }

    /** Whether any were found since there were so many. */
    boolean since(int count) {
        return lines.size() > count;
    }

    List<FaultLine> lines() {
        return List.copyOf(lines);
    }
}
