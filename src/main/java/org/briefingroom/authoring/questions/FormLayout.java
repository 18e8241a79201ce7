package org.briefingroom.authoring.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.authoring.questions.QuestionViews.FactsView;
import org.briefingroom.authoring.questions.QuestionViews.FieldView;
import org.briefingroom.authoring.questions.QuestionViews.FormView;
import org.briefingroom.authoring.questions.QuestionViews.PreviewView;
import org.briefingroom.authoring.questions.QuestionViews.RowView;
import org.briefingroom.authoring.questions.QuestionViews.RowsView;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.kinds.Arrangement;

/** Lays a form out: each note beside its field, the facts that were looked for, and the question as a learner sees it. */
final class FormLayout {
    private static final int MOST_FOUND = 8;
    private static final int MOST_OFFERED = 400;
    /** What a phone shows of a field of one line. */
    private static final int ONE_LINE = 70;

    private final Written written;
    private final Notes notes;
    private final Inspector inspector;
    private final List<Note> shown;

    /** @param tells whether what is missing or wrong is said yet; {@code also} said beside it */
    FormLayout(Written written, Notes notes, Inspector inspector, boolean tells, List<Note> also) {
        this.written = written;
        this.notes = notes;
        this.inspector = inspector;
        shown = Stream.concat(tells ? notes.all().stream() : Stream.empty(), also.stream()).distinct().toList();
    }

    /** @param seen stands for what was there when writing began */
    FormView form(String action, String keep, String find, boolean open, boolean publish, String seen, boolean unsaved) {
        var blank = Blank.of(written.kind());
        return new FormView(action, keep, written.kind(), blank.head().stream().map(this::field).toList(), blank.rows() == null ? null : rows(blank.rows()),
                blank.tail().stream().map(this::field).toList(), facts(find), written.reason(), !notes.doubts().isEmpty() || !at("reason").isEmpty(), at("reason"), open, publish, seen, unsaved);
    }

    private FieldView field(Blank.Field field) {
        var value = written.get(field.name());
        int lines = switch (field.type()) {
            case LINE, TRUTH, FACT -> 1;
            case TEXT -> Math.max(2, 1 + value.length() / ONE_LINE);
            case LINES -> Math.max(2, 1 + (int) value.lines().count());
        };
        return new FieldView(field.name(), field.label(), field.hint(), field.type(), value, lines, field.longest(), at(field.name()));
    }

    private List<Note> at(String field) {
        return shown.stream().filter(note -> note.field().equals(field)).toList();
    }

    private RowsView rows(Blank.Rows rows) {
        return new RowsView(rows.legend(), rows.word(), rows.hint(), rows.key(), IntStream.rangeClosed(1, written.rows()).mapToObj(row ->
                new RowView(row, written.right().contains(row), rows.fields().stream().map(field -> field(field.in(row))).toList())).toList(),
                written.rows() < rows.most(), at("rows"));
    }

    private FactsView facts(String find) {
        var held = inspector.held();
        var words = Arrays.stream(find.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        var fitting = inspector.base().facts().stream().filter(fact -> !written.facts().contains(fact.fact())).filter(fact -> words.stream().allMatch(text(fact)::contains)).toList();
        return new FactsView(written.facts().stream().filter(held::containsKey).map(held::get).toList(), written.facts().stream().filter(fact -> !held.containsKey(fact)).toList(),
                find, fitting.stream().limit(MOST_FOUND).toList(), Math.max(0, fitting.size() - MOST_FOUND), inspector.base().facts().stream().limit(MOST_OFFERED).toList(), at("facts"));
    }

    private static String text(FactLine fact) {
        return (fact.sentence() + " " + fact.fact() + " " + fact.topic().title() + " " + fact.place()).toLowerCase(Locale.ROOT);
    }

    /** @param seed the same for a question, so that it is always shown in one order */
    PreviewView preview(String seed) {
        var reading = notes.reading();
        var sheet = reading.isShowable() ? reading.content().sheet(Arrangement.shuffled(reading.content().shuffled(), new Random(seed.hashCode()))) : null;
        boolean untouched = written.fields().isEmpty() && written.facts().isEmpty();
        return new PreviewView(written.stem().isEmpty() ? "Nothing is asked yet" : written.stem(), written.kind(), untouched ? null : sheet,
                untouched ? List.of() : notes.all(), notes.isPublishable());
    }
}
