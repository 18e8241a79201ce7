package org.briefingroom.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.statistics.Alarm;
import org.briefingroom.statistics.Figure;
import org.briefingroom.web.Spreadsheet;

/** Everything that the pages show, for a spreadsheet; a column that is withheld there is not here either. */
final class FiguresCsv {

    private FiguresCsv() {
    }

    /** @param table questions, options, quiz or marks */
    static String of(String table, Report report) {
        return switch (table) {
            case "options" -> options(report);
            case "quiz" -> quiz(report);
            case "marks" -> marks(report);
            default -> questions(report);
        };
    }

    private static String questions(Report report) {
        var columns = Layout.columns(report.shown());
        var head = joined(Stream.of("number", "question", "kind", "learners"), columns.stream().flatMap(each -> each.heads().stream()), Stream.of("to look at"));
        return Spreadsheet.written(head, report.questions().stream().map(each -> joined(
                Stream.<Object>of(each.question().number(), each.question().stem(), each.question().content().kind().label(), report.taken().learners()),
                columns.stream().flatMap(column -> column.of(each).values().stream()),
                Stream.of(each.alarms().stream().map(Alarm::words).collect(Collectors.joining("; "))))).toList());
    }

    private static String options(Report report) {
        var columns = Layout.optionColumns(report.shown());
        var head = joined(Stream.of("number", "question", "option", "right"), columns.stream().map(OptionColumn::head), Stream.of("how it works"));
        var rows = report.questions().stream().flatMap(each -> each.options().stream().map(option -> joined(
                Stream.<Object>of(each.question().number(), each.question().stem(), option.isOmitted() ? "omitted" : each.question().options().get(option.option()).text(), option.isKey() ? "yes" : "no"),
                columns.stream().map(column -> column.of(option).values().get(0)), Stream.of(Layout.kept(option, report.shown())))));
        return Spreadsheet.written(head, rows.toList());
    }

    private static String quiz(Report report) {
        var rows = new ArrayList<List<Object>>();
        rows.add(Arrays.asList("learners", "count", report.taken().learners()));
        Layout.quizColumns(report.shown()).forEach(each -> {
            var values = each.of(report).values();
            for (int part = 0; part < values.size(); part++) {
                rows.add(Arrays.asList(each.label().toLowerCase(Locale.ROOT), each.parts().get(part), values.get(part)));
            }
        });
        return Spreadsheet.written(List.of("figure", "in", "value"), rows);
    }

    private static String marks(Report report) {
        return Spreadsheet.written(List.of("points from", "points below", "learners"), !report.shown().shows(Figure.MEAN) ? List.of()
                : report.distribution().bars().stream().map(each -> List.<Object>of(each.from(), each.to(), each.learners())).toList());
    }

    @SafeVarargs
    private static <T> List<T> joined(Stream<? extends T>... parts) {
        var all = new ArrayList<T>();
        Arrays.stream(parts).forEach(part -> part.forEach(all::add));
        return all;
    }
}
