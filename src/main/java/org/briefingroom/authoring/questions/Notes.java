package org.briefingroom.authoring.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Place;

/**
 * Everything that is said of a question as it is written, each beside the field that it concerns.
 *
 * @param draft  as it would be published; null while something hinders it
 * @param doubts the rules that warn, by their ids
 */
record Notes(Reading reading, QuestionDraft draft, List<Note> all, List<String> doubts) {

    /** @param inspector of the pack */
    static Notes on(String slug, Written written, Inspector inspector) {
        var reading = Reading.of(written);
        var notes = new ArrayList<>(written.tooLong());
        notes.addAll(plain(written, reading, inspector.held()));
        if (!notes.isEmpty()) {
            return new Notes(reading, null, List.copyOf(notes), List.of());
        }
        var draft = new QuestionDraft(slug, reading.content(), written.facts(), reading.trueOf());
        var inspection = inspector.inspect(draft, Authorship.WRITTEN);
        inspection.findings().forEach(finding -> notes.add(Note.of(field(finding.place(), written, reading), finding)));
        inspection.objections().forEach(objection -> notes.add(new Note(row(objection.option(), written, reading), Note.Weight.BLOCKS, "A fact objects",
                "“" + objection.words() + "”: " + objection.why(), "See the fact “" + objection.fact() + "”.")));
        return new Notes(reading, inspection.isBlocked() ? null : draft, List.copyOf(notes), inspection.doubts());
    }

    boolean isPublishable() {
        return draft != null;
    }

    int grave() {
        return (int) all.stream().filter(note -> note.weight() != Note.Weight.TELLS).count();
    }

    /** What makes it no sound question, before any rule looks at it. */
    private static List<Note> plain(Written written, Reading reading, Map<String, FactLine> held) {
        var notes = new ArrayList<>(reading.notes());
        if (written.stem().isEmpty()) {
            notes.add(Note.wrong(Blank.STEM, "Nothing is asked yet.", "Write the question."));
        }
        if (written.facts().isEmpty()) {
            notes.add(Note.wrong("facts", "It rests on no fact.", "Find the fact that settles it below, and tick it."));
        }
        written.facts().forEach(fact -> {
            if (!held.containsKey(fact)) {
                notes.add(Note.wrong("facts", "“" + fact + "” is no fact that the pack holds now.", "Take it away, or find another."));
            } else if (written.kind() == Kind.TRUE_FALSE && held.get(fact).status() == Status.FORECAST) {
                notes.add(Note.wrong("facts", "“" + fact + "” is a forecast, and nobody knows yet whether it is true.", "Ask who expects it, or what."));
            }
        });
        written.filled().forEach(row -> {
            var fact = written.get("true-of-" + row);
            if (!fact.isEmpty() && !held.containsKey(fact)) {
                notes.add(Note.wrong("true-of-" + row, "“" + fact + "” is no fact that the pack holds now.", "Choose one of the list, or say in your own words why the option is wrong."));
            }
        });
        if (notes.isEmpty()) {
            reading.content().problems().forEach(problem -> notes.add(Note.wrong(body(written), problem, "")));
            empty(written).forEach(notes::add);
        }
        return notes;
    }

    /** Rows of pairs or lines that are filled in half. */
    private static List<Note> empty(Written written) {
        return written.kind() != Kind.MATCHING ? List.of() : written.filled().stream().flatMap(row -> List.of("line-" + row, "partner-" + row).stream())
                .filter(field -> written.get(field).isEmpty()).map(field -> Note.wrong(field, "This half of the pair is empty.", "Fill it in, or remove the pair.")).toList();
    }

    /** The field, or the rows, that hold what is right. */
    private static String body(Written written) {
        var blank = Blank.of(written.kind());
        return blank.rows() != null ? "rows" : blank.head().get(1).name();
    }

    private static String field(Place place, Written written, Reading reading) {
        return switch (place.part()) {
            case OPTION, GAP -> row(place.index(), written, reading);
            case LINE -> Blank.of(written.kind()).fields(written.rows()).map(Blank.Field::name).filter(name -> written.lines(name).contains(place.words())).findFirst().orElse(body(written));
            case KEY -> body(written);
            case FACTS -> "facts";
            default -> Blank.STEM;
        };
    }

    /** The first field of the row in which this option stands. */
    private static String row(int index, Written written, Reading reading) {
        var rows = Blank.of(written.kind()).rows();
        return rows == null || index < 0 || index >= reading.rows().size() ? body(written) : rows.fields().get(0).in(reading.rows().get(index)).name();
    }
}
