package org.briefingroom.print.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.paper.PaperViews.Gap;
import org.briefingroom.print.paper.PaperViews.Line;
import org.briefingroom.print.paper.PaperViews.QuestionView;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Sheet.Control;
import org.briefingroom.quiz.Points;

/** Lays a question out as it stands on paper, from what a learner would fill in on screen: there is no key in that. */
final class PaperLayout {
    private static final int LETTERS = 26;

    private PaperLayout() {
    }

    static QuestionView question(AskedOnPaper asked, Content content) {
        var sheet = content.sheet(asked.arrangement());
        var controls = sheet.controls();
        var lines = switch (sheet.shape()) {
            case CHOOSE_ONE, CHOOSE_MANY, ORDER -> lettered(controls.stream().map(Control::before).toList());
            case PAIRS -> IntStream.range(0, controls.size()).mapToObj(at -> new Line(String.valueOf(at + 1), controls.get(at).before())).toList();
            default -> List.<Line>of();
        };
        boolean isGaps = content.kind() == Kind.CLOZE;
        return new QuestionView(asked.position(), Points.written(asked.points()), instruction(content, controls), content.stem(), sheet.shape().name(), lines,
                content.kind() == Kind.MATCHING ? lettered(controls.get(0).options()) : List.of(),
                isGaps ? IntStream.range(0, controls.size()).mapToObj(at -> gap(at, controls.get(at))).toList() : List.of(),
                isGaps || controls.isEmpty() ? "" : controls.get(0).after());
    }

    private static Gap gap(int at, Control control) {
        return new Gap(at + 1, control.before(), control.after(), lettered(control.options()));
    }

    static List<Line> lettered(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(at -> new Line(letter(at), texts.get(at))).toList();
    }

    /** A, B, … Z, AA. @param at from 0 */
    static String letter(int at) {
        return (at < LETTERS ? "" : letter(at / LETTERS - 1)) + (char) ('A' + at % LETTERS);
    }

    private static String instruction(Content content, List<Control> controls) {
        return switch (content.kind()) {
            case SINGLE_CHOICE -> "Tick one answer.";
            case MULTIPLE_CHOICE -> "Tick every answer that is right. Wrong ticks cost.";
            case TRUE_FALSE -> "True or false? Tick one.";
            case NUMBER -> "Write a number in digits.";
            case SHORT_TEXT -> "Write a word or a few.";
            case CLOZE -> controls.stream().allMatch(Control::isTyped) ? "Fill each gap." : "Fill each gap, with a letter where there are any to pick from.";
            case MATCHING -> "Write the letter of its partner into each box.";
            case ORDERING -> "Write the place of each line into its box, 1 for the first.";
        };
    }
}
