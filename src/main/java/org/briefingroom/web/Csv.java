package org.briefingroom.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Tables for a spreadsheet. What it would take for a formula is marked as text by an apostrophe before it. */
public final class Csv {
    public static final String TYPE = "text/csv; charset=UTF-8";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private Csv() {
    }

    public static String written(List<String> head, List<List<Object>> rows) {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(head);
            for (var row : rows) {
                printer.printRecord(row.stream().map(Csv::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A number is one, negative or not. */
    public static String safe(Object cell) {
        var text = cell.toString();
        return !(cell instanceof Number) && FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
