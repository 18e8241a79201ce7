package org.briefingroom.classroom.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.briefingroom.classroom.results.ResultsView.AnsweredLine;
import org.briefingroom.classroom.results.ResultsView.LearnerLine;

/** Results for a spreadsheet. What it would take for a formula is marked as text by an apostrophe before it. */
final class ResultsCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private ResultsCsv() {
    }

    static String learners(List<LearnerLine> lines) {
        return written(List.of("learner", "quizzes done", "quizzes set", "points", "percent"),
                lines.stream().map(line -> List.<Object>of(line.name(), line.done(), line.set(), line.points(), line.points().isEmpty() ? "" : line.percent())).toList());
    }

    /** Percentages stand only where the page shows them. */
    static String answered(Tab tab, List<AnsweredLine> lines) {
        return written(List.of(tab.word(), "where", "learners", "right", "answers", "percent right", "sure and wrong"), lines.stream().map(line -> List.<Object>of(line.name(), Objects.toString(line.place(), ""), line.learners(),
                line.right().right(), line.right().of(), line.right().isPercent() ? line.right().percent() : "", line.sure())).toList());
    }

    private static String written(List<String> head, List<List<Object>> rows) {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(head);
            for (var row : rows) {
                printer.printRecord(row.stream().map(ResultsCsv::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String safe(Object cell) {
        var text = cell.toString();
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
