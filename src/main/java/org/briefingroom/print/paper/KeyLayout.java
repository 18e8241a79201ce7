package org.briefingroom.print.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.edition.Settling;
import org.briefingroom.print.paper.PaperViews.KeyRow;
import org.briefingroom.print.paper.PaperViews.Line;
import org.briefingroom.print.paper.PaperViews.QuestionView;
import org.briefingroom.question.kinds.Comparison;
import org.briefingroom.question.kinds.Comparison.Verdict;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.quiz.Points;

/** Lays out what is right, by the letters that the same form has. */
final class KeyLayout {

    private KeyLayout() {
    }

    /** @param settles the facts that settle it */
    static KeyRow row(AskedOnPaper asked, Content content, List<Settling> settles) {
        var view = PaperLayout.question(asked, content);
        var lines = content.compare(Response.SKIPPED, asked.arrangement());
        return new KeyRow(asked.position(), Points.written(asked.points()), signs(content, view, lines, asked), answers(content, view, lines, asked), settles);
    }

    private static String signs(Content content, QuestionView view, List<Comparison> lines, AskedOnPaper asked) {
        return switch (content.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> right(view, lines).map(Line::sign).collect(Collectors.joining(" "));
            case MATCHING -> lines.stream().map(line -> sign(view.partners(), line.right())).collect(Collectors.joining(" "));
            case ORDERING -> asked.arrangement().order().stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private static List<String> answers(Content content, QuestionView view, List<Comparison> lines, AskedOnPaper asked) {
        return switch (content.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> right(view, lines).map(Line::text).toList();
            case MATCHING -> IntStream.range(0, lines.size()).mapToObj(at -> (at + 1) + " – " + sign(view.partners(), lines.get(at).right()) + ": " + lines.get(at).right()).toList();
            case ORDERING -> IntStream.range(0, lines.size()).mapToObj(place -> (place + 1) + " – " + PaperLayout.letter(asked.arrangement().order().indexOf(place)) + ": " + lines.get(place).label()).toList();
            case CLOZE -> IntStream.range(0, lines.size()).mapToObj(at -> (at + 1) + ": " + gap(view.gaps().get(at).offered(), lines.get(at).right())).toList();
            case SHORT_TEXT -> List.of(String.join("; or ", ((ShortText) content).accepted()));
            case NUMBER -> List.of(lines.get(0).right());
        };
    }

    private static Stream<Line> right(QuestionView view, List<Comparison> lines) {
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).verdict() == Verdict.MISSED).mapToObj(at -> view.lines().get(at));
    }

    private static String sign(List<Line> lines, String text) {
        return lines.stream().filter(line -> line.text().equals(text)).map(Line::sign).findFirst().orElseThrow();
    }

    private static String gap(List<Line> offered, String right) {
        return offered.isEmpty() ? right : sign(offered, right) + ", " + right;
    }
}
