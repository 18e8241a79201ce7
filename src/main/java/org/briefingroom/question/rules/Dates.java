package org.briefingroom.question.rules;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingroom.fact.LooseDate;

/** Dates as they are written in questions: 19 August 2025, August 2025, 2025. */
public final class Dates {
    private static final String MONTHS = Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .collect(Collectors.joining("|"));
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:in |on |since )?(?:(?:[A-Z][a-z]+day )?(?<day>\\d{1,2}) )?(?:(?<month>" + MONTHS + ") )?(?<year>1[5-9]\\d\\d|20\\d\\d)\\.?");
    private static final Pattern ANYWHERE = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    private Dates() {
    }

    public static Optional<LooseDate> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches() || written.group("day") != null && written.group("month") == null) {
            return Optional.empty();
        }
        var iso = new StringBuilder(written.group("year"));
        if (written.group("month") != null) {
            iso.append("-%02d".formatted(Month.valueOf(written.group("month").toUpperCase(Locale.ROOT)).getValue()));
        }
        if (written.group("day") != null) {
            iso.append("-%02d".formatted(Integer.parseInt(written.group("day"))));
        }
        return LooseDate.parse(iso.toString());
    }

    /** Whether any year stands in the text. */
    static boolean standIn(String text) {
        return ANYWHERE.matcher(text).find();
    }
}
