package org.briefingroom.authoring.questions;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Kind;

/**
 * The empty form for one kind of question: which fields it has.
 *
 * @param rows what there may be more or fewer of, or null
 */
record Blank(Kind kind, List<Field> head, Rows rows, List<Field> tail) {

    /** LINE: one line; TEXT: several; LINES: one text a line; TRUTH: true or false; FACT: the name of a fact. */
    enum Type { LINE, TEXT, LINES, TRUTH, FACT }

    /** @param name in the form; in a row the number of the row follows it */
    record Field(String name, String label, String hint, Type type, int longest) {

        Field in(int row) {
            return new Field(name + "-" + row, label, hint, type, longest);
        }
    }

    /** Whether rows are right or wrong, and how many may be right. */
    enum Key { NONE, ONE, SEVERAL }

    /** @param word for one row; {@code start} how many an empty form has */
    record Rows(String legend, String word, String hint, int start, int most, Key key, List<Field> fields) {
    }

    static final String STEM = "stem";
    static final int LONGEST_STEM = 600;
    private static final int LONGEST = 300;
    private static final int LONGEST_LIST = 1200;

    private static final Field ASKS = new Field(STEM, "Question", "A whole question, understood by itself: who says so, and as of when.", Type.TEXT, LONGEST_STEM);

    static Blank of(Kind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> choice(kind, Key.ONE, "One of them is right. Say of each wrong one which fact it is true of, or why it is wrong.");
            case MULTIPLE_CHOICE -> choice(kind, Key.SEVERAL, "Two or more are right, and at least one is wrong. Say of each wrong one which fact it is true of, or why it is wrong.");
            case TRUE_FALSE -> plain(kind, new Field(STEM, "Statement", "One statement that is plainly true or false; never a forecast.", Type.TEXT, LONGEST_STEM),
                    new Field("truth", "The statement is", "", Type.TRUTH, 5));
            case NUMBER -> plain(kind, ASKS, line("value", "Right number", "In digits, such as 900000; a range as 15000..20000."),
                    line("within", "How far off is still right", "Such as 5 % or 1000; empty when only the number itself is."),
                    line("shown", "How the number is written for people", "With its unit, such as 900,000 troops."),
                    lines("units", "Words that may follow the number", "One a line; the first stands beside the field. Empty for a bare number."));
            case SHORT_TEXT -> plain(kind, ASKS, lines("accepted", "Accepted answers", "One a line; the first is the one shown. Capitals and accents do not matter."));
            case CLOZE -> new Blank(kind, List.of(new Field(STEM, "What to do", "Such as: Fill in what the source of 19 August 2025 says.", Type.TEXT, LONGEST_STEM),
                    new Field("text", "Text with its gaps", "Write the gaps as {1}, {2} and so on, in their order.", Type.TEXT, LONGEST_LIST)),
                    new Rows("Gaps", "Gap", "With wrong words beside the right one a gap is chosen from a list; without, it is typed.", 1, 8, Key.NONE,
                            List.of(lines("gap", "Accepted", "One a line; the first is the one shown."), lines("gap-wrong", "Offered and wrong", "One a line, or empty."))), List.of());
            case MATCHING -> new Blank(kind, List.of(ASKS), new Rows("Lines and their partners", "Pair", "Two lines may have the same partner.", 3, 10, Key.NONE,
                    List.of(line("line", "Line", ""), line("partner", "Its partner", ""))), List.of(lines("spare", "Partners of no line", "One a line; so that the last pair is no gift.")));
            case ORDERING -> new Blank(kind, List.of(ASKS), new Rows("Lines in their right order", "Place", "They are shuffled when the question is asked.", 3, 10, Key.NONE,
                    List.of(line("item", "Line", ""))), List.of());
        };
    }

    private static Blank choice(Kind kind, Key key, String hint) {
        return new Blank(kind, List.of(ASKS), new Rows("Options", "Option", hint, 3, 8, key, List.of(line("option", "Option", ""),
                new Field("true-of", "The fact it is true of", "", Type.FACT, 80), line("note", "Or why it is wrong, in your own words", ""))), List.of());
    }

    private static Blank plain(Kind kind, Field... fields) {
        return new Blank(kind, List.of(fields), null, List.of());
    }

    private static Field line(String name, String label, String hint) {
        return new Field(name, label, hint, Type.LINE, LONGEST);
    }

    private static Field lines(String name, String label, String hint) {
        return new Field(name, label, hint, Type.LINES, LONGEST_LIST);
    }

    /** How many rows a form may have; 0 where it has none. */
    int most() {
        return rows == null ? 0 : rows.most();
    }

    int start() {
        return rows == null ? 0 : rows.start();
    }

    /** Every field of a form with so many rows. */
    Stream<Field> fields(int count) {
        var inRows = rows == null ? Stream.<Field>empty() : IntStream.rangeClosed(1, count).boxed().flatMap(row -> rows.fields().stream().map(field -> field.in(row)));
        return Stream.of(head.stream(), inRows, tail.stream()).flatMap(each -> each);
    }
}
