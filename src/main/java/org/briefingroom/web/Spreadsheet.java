package org.briefingroom.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Rows for a spreadsheet (CSV). Text that it would take for a formula is marked as text by an apostrophe before it; numbers stay numbers. */
public final class Spreadsheet {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    /** More digits than any sample has. */
    private static final MathContext DIGITS = new MathContext(12);

    private Spreadsheet() {
    }

    /** @param rows of text and numbers; null for an empty cell */
    public static String written(List<String> head, List<? extends List<?>> rows) {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(head);
            for (var row : rows) {
                printer.printRecord(row.stream().map(Spreadsheet::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(Object cell) {
        if (cell instanceof Double number) {
            return number == 0 ? "0" : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
        }
        return cell == null ? "" : cell instanceof Number ? cell.toString() : safe(cell.toString());
    }

    static String safe(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
