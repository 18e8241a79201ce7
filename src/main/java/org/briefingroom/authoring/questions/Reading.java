package org.briefingroom.authoring.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.KeyRange;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/**
 * What a form says, as a question.
 *
 * @param content null where it cannot be made out
 * @param trueOf  the fact that an option is true of, by the option's index in the content
 * @param rows    the number of the row in the form that each index of the content stands in
 * @param notes   what cannot be made out, and why
 */
record Reading(Content content, Map<Integer, String> trueOf, List<Integer> rows, List<Note> notes) {

    static Reading of(Written written) {
        var notes = new ArrayList<Note>();
        var trueOf = new HashMap<Integer, String>();
        var content = content(written, trueOf, notes);
        return new Reading(content.orElse(null), Map.copyOf(trueOf), written.filled(), List.copyOf(notes));
    }

    private static Optional<Content> content(Written written, Map<Integer, String> trueOf, List<Note> notes) {
        var stem = written.stem();
        return switch (written.kind()) {
            case SINGLE_CHOICE -> Optional.of(new SingleChoice(stem, options(written, trueOf)));
            case MULTIPLE_CHOICE -> Optional.of(new MultipleChoice(stem, options(written, trueOf)));
            case TRUE_FALSE -> truth(written, notes).map(truth -> new TrueFalse(stem, truth));
            case NUMBER -> number(written, notes);
            case SHORT_TEXT -> Optional.of(new ShortText(stem, written.lines("accepted")));
            case CLOZE -> cloze(written, notes);
            case MATCHING -> Optional.of(new Matching(stem, written.filled().stream().map(row -> new Matching.Pair(written.get("line-" + row), written.get("partner-" + row))).toList(),
                    written.lines("spare")));
            case ORDERING -> Optional.of(new Ordering(stem, written.filled().stream().map(row -> written.get("item-" + row)).toList()));
        };
    }

    private static List<Option> options(Written written, Map<Integer, String> trueOf) {
        var options = new ArrayList<Option>();
        for (int row : written.filled()) {
            var fact = written.get("true-of-" + row);
            if (!fact.isEmpty()) {
                trueOf.put(options.size(), fact);
            }
            options.add(new Option(written.get("option-" + row), written.right().contains(row), written.get("note-" + row)));
        }
        return options;
    }

    private static Optional<Boolean> truth(Written written, List<Note> notes) {
        var truth = written.get("truth");
        if (truth.equals("true") || truth.equals("false")) {
            return Optional.of(truth.equals("true"));
        }
        notes.add(Note.wrong("truth", "It is not said whether the statement is true.", "Choose true or false."));
        return Optional.empty();
    }

    private static Optional<Content> number(Written written, List<Note> notes) {
        var within = written.get("within");
        var key = KeyRange.read(written.get("value"), within.isEmpty() ? "0" : within);
        if (key.isEmpty()) {
            notes.add(KeyRange.isAnswer(written.get("value"))
                    ? Note.wrong("within", "“" + within + "” is no tolerance.", "Write it as 5 % or 1000, or leave it empty.")
                    : Note.wrong("value", written.get("value").isEmpty() ? "There is no number yet." : "“" + written.get("value") + "” is no number.", "Write it in digits, such as 900000 or 15000..20000."));
        }
        return key.map(range -> new NumberEntry(written.stem(), range.least(), range.most(), written.get("shown"), written.lines("units")));
    }

    private static Optional<Content> cloze(Written written, List<Note> notes) {
        var gaps = written.filled().stream().map(row -> new Cloze.Gap(written.lines("gap-" + row), written.lines("gap-wrong-" + row))).toList();
        var pieces = Cloze.pieces(written.get("text"), gaps.size());
        if (pieces.isEmpty() || gaps.isEmpty()) {
            notes.add(Note.wrong("text", "The gaps in the text are not {1}, {2}, … in their order, one for each under “Gaps”.", "Number them so, and fill in as many gaps below."));
            return Optional.empty();
        }
        return pieces.map(text -> new Cloze(written.stem(), text, gaps));
    }

    /** Whether it can be shown as a learner would see it, however unsound. */
    boolean isShowable() {
        return content != null && !(content instanceof Matching matching && matching.pairs().isEmpty());
    }
}
