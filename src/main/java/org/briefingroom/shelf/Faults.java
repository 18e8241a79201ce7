package org.briefingroom.shelf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.shelf.Fault.FaultLine;
import org.briefingroom.shelf.Remark.RemarkLine;

/** What is wrong in one file, as it is found. */
final class Faults {
    private static final int LONGEST = 300;

    private final String file;
    private final Set<FaultLine> lines = new LinkedHashSet<>();
    private final Set<RemarkLine> remarks = new LinkedHashSet<>();
    /** Counts what stands in the set already too: two facts on one line may have the same fault, and neither is sound. */
    private int found;

    Faults(String file) {
        this.file = file;
    }

    /** @param line counts from 1 */
    void add(int line, String what, String mend) {
        found++;
        lines.add(new FaultLine(file, line, shortened(what), shortened(mend)));
    }

    /** What was quoted is cut, and what is said of it at the end stays. */
    private static String shortened(String text) {
        return StringUtils.abbreviateMiddle(text, "…", LONGEST);
    }

    void remark(RemarkLine line) {
        remarks.add(line);
    }

    /** What deserves a second look, and is no fault. */
    List<RemarkLine> remarks() {
        return List.copyOf(remarks);
    }

    String file() {
        return file;
    }

    int count() {
        return found;
    }

    /** Whether any were found since there were so many. */
    boolean since(int count) {
        return found > count;
    }

    List<FaultLine> lines() {
        return List.copyOf(lines);
    }
}
