package org.briefingroom.curating;

import java.util.ArrayList;
import java.util.List;
import org.briefingroom.fact.Finding;

/** What is wrong with what was typed, field by field. Names of fields are those of the forms. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** A text must be there, in at most so many characters. */
    Findings needs(String field, String typed, int most, String mend) {
        if (typed.isEmpty()) {
            all.add(new Finding(field, "Nothing is written here.", mend));
        }
        return atMost(field, typed, most);
    }

    Findings atMost(String field, String typed, int most) {
        if (typed.length() > most) {
            all.add(new Finding(field, "This has " + typed.length() + " characters.", "Say it in at most " + most + "."));
        }
        return this;
    }

    Findings when(boolean wrong, String field, String what, String mend) {
        if (wrong) {
            all.add(new Finding(field, what, mend));
        }
        return this;
    }

    Findings and(List<Finding> more) {
        all.addAll(more);
        return this;
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public List<Finding> of(String field) {
        return all.stream().filter(finding -> finding.field().equals(field)).toList();
    }

    public boolean has(String field) {
        return all.stream().anyMatch(finding -> finding.field().equals(field));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
