package org.briefingroom.figures;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.figures.FiguresView.AlarmLine;
import org.briefingroom.figures.FiguresView.FigureLine;
import org.briefingroom.figures.FiguresView.HeadLine;
import org.briefingroom.figures.FiguresView.ItemLine;
import org.briefingroom.figures.FiguresView.OptionLine;
import org.briefingroom.figures.FiguresView.QuestionView;
import org.briefingroom.figures.FiguresView.QuizView;
import org.briefingroom.statistics.Disclosure;
import org.briefingroom.statistics.Figure;
import org.briefingroom.statistics.OptionFigures;

/** Lays out what is known, as far as it may be shown. */
final class Layout {
    private static final String NUMBER = "number";
    private static final String DOWN = "-";

    private Layout() {
    }

    static QuizView quiz(Scope scope, Report report, String sort) {
        var shown = report.shown();
        var columns = columns(shown);
        var order = sort != null && columns.stream().anyMatch(each -> each.word().equals(bare(sort))) || (DOWN + NUMBER).equals(sort) ? sort : NUMBER;
        var items = sorted(report.questions(), order).stream().map(each -> line(scope, each, columns)).toList();
        var heads = IntStream.rangeClosed(0, columns.size()).mapToObj(at -> at == 0 ? head("Question", NUMBER, order) : head(columns.get(at - 1).label(), columns.get(at - 1).word(), order)).toList();
        var alarmed = report.questions().stream().filter(each -> !each.alarms().isEmpty()).sorted(Comparator.comparing(each -> Collections.min(each.alarms()))).map(each -> line(scope, each, List.of())).toList();
        return new QuizView(scope, shown.learners(), shown.isProvisional(), Wording.counted(scope, report.taken()), figures(report), heads, items, alarmed,
                shown.shows(Figure.DISCRIMINATION) ? Drawings.scatter(report.questions()) : null, shown.shows(Figure.MEAN) ? Drawings.marks(report.distribution()) : null, Wording.withheld(shown));
    }

    static List<ItemColumn> columns(Disclosure shown) {
        return Arrays.stream(ItemColumn.values()).filter(each -> shown.shows(each.figure())).toList();
    }

    static List<QuizColumn> quizColumns(Disclosure shown) {
        return Arrays.stream(QuizColumn.values()).filter(each -> shown.shows(each.figure())).toList();
    }

    static List<OptionColumn> optionColumns(Disclosure shown) {
        return Arrays.stream(OptionColumn.values()).filter(each -> shown.shows(each.figure())).toList();
    }

    private static List<FigureLine> figures(Report report) {
        return quizColumns(report.shown()).stream().map(each -> new FigureLine(each.label(), each.of(report).words(), each.help())).toList();
    }

    private static HeadLine head(String label, String word, String order) {
        return new HeadLine(label, order.equals(word) ? DOWN + word : word, order.equals(word) ? "ascending" : order.equals(DOWN + word) ? "descending" : "");
    }

    private static String bare(String order) {
        return order.startsWith(DOWN) ? order.substring(DOWN.length()) : order;
    }

    /** What has no figure stands last, whichever way. */
    private static List<QuestionReport> sorted(List<QuestionReport> questions, String order) {
        boolean isDown = order.startsWith(DOWN);
        var by = ItemColumn.named(bare(order));
        var direction = isDown ? Comparator.<Double>reverseOrder() : Comparator.<Double>naturalOrder();
        return questions.stream().sorted(Comparator.comparing(each -> by.isPresent() ? by.get().of(each).values().get(0) : Double.valueOf(each.question().number()),
                Comparator.nullsLast(direction))).toList();
    }

    private static ItemLine line(Scope scope, QuestionReport each, List<ItemColumn> columns) {
        return new ItemLine(each.question(), scope.page(each.question()), List.copyOf(each.alarms()), columns.stream().map(column -> column.of(each).words()).toList());
    }

    /** @param report of all questions; {@code number} of one of them. */
    static QuestionView question(Scope scope, Report report, FormQuestion question) {
        var shown = report.shown();
        var all = report.taken().questions();
        int place = all.indexOf(question);
        var previous = place < 1 ? "" : scope.page(all.get(place - 1));
        var next = place < 0 || place + 1 >= all.size() ? "" : scope.page(all.get(place + 1));
        if (place < 0 || report.questions().isEmpty()) {
            return new QuestionView(scope, shown.learners(), true, question, false, List.of(), List.of(), List.of(), List.of(), null, Wording.withheld(shown), previous, next);
        }
        var found = report.questions().get(place);
        var columns = optionColumns(shown);
        return new QuestionView(scope, shown.learners(), shown.isProvisional(), question, found.isMarkedAnew(), found.alarms().stream().map(each -> new AlarmLine(each.words(), Advice.on(each))).toList(),
                columns(shown).stream().map(each -> new FigureLine(each.label(), each.of(found).words(), each.help())).toList(), columns.stream().map(OptionColumn::label).toList(),
                found.options().stream().map(each -> option(question, each, columns, shown)).toList(), found.earned(), Wording.withheld(shown), previous, next);
    }

    private static OptionLine option(FormQuestion question, OptionFigures each, List<OptionColumn> columns, Disclosure shown) {
        return new OptionLine(each.isOmitted() ? "Omitted" : question.options().get(each.option()).text(), each.isKey(), each.isOmitted(), columns.stream().map(column -> column.of(each).words()).toList(), kept(each, shown));
    }

    static String kept(OptionFigures option, Disclosure shown) {
        if (shown.shows(Figure.DEAD_OPTIONS) && option.isDead()) {
            return "hardly ever taken";
        }
        return !shown.shows(Figure.DISTRACTORS) || !option.isDistractor() ? "" : option.isFunctioning() ? "works: draws those who know less" : "does not draw those who know less";
    }
}
