package org.briefingroom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What keeping a pack changed, by the names of the facts. */
public final class CurationReport {
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private int unchanged;

    void added(String fact) {
        added.add(fact);
    }

    void changed(String fact) {
        changed.add(fact);
    }

    void withdrawn(String fact) {
        withdrawn.add(fact);
    }

    void undecided(String fact) {
        undecided.add(fact);
    }

    void unchanged() {
        unchanged++;
    }

    /** Facts corrected in the browser that the file says otherwise, or no longer names: they stay. */
    public List<String> undecided() {
        return List.copyOf(undecided);
    }

    /** Facts that were held before and now read otherwise, or are gone. */
    public List<String> touched() {
        return Stream.concat(changed.stream(), withdrawn.stream()).toList();
    }

    /** Such as "75 facts: 3 new, 1 changed, 2 withdrawn". */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        count(added, "new", parts);
        count(changed, "changed", parts);
        count(withdrawn, "withdrawn", parts);
        count(undecided, "kept as corrected in the browser", parts);
        int held = unchanged + added.size() + changed.size() + undecided.size();
        return held + " facts" + (parts.isEmpty() ? ", nothing changed" : ": " + String.join(", ", parts));
    }

    private static void count(List<String> facts, String what, List<String> parts) {
        if (!facts.isEmpty()) {
            parts.add(facts.size() + " " + what);
        }
    }
}
