package org.briefingroom.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, a month or a year of our era, as precisely as the source gives it.
 *
 * @param iso 2025, 2025-08 or 2025-08-19
 */
public record LooseDate(String iso) implements Comparable<LooseDate> {
    private static final String NO_YEAR = "0000";
    private static final String EARLIEST = "1000";
    private static final String LATEST = "2101";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public LooseDate {
        spoken(iso);
    }

    public static Optional<LooseDate> parse(String iso) {
        try {
            return Optional.of(new LooseDate(iso)).filter(date -> !iso.startsWith(NO_YEAR));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When something was written, or was so as of: neither before there were such sources nor long after now. */
    public static Optional<LooseDate> ofSource(String iso) {
        return parse(iso).filter(date -> iso.compareTo(EARLIEST) >= 0 && iso.compareTo(LATEST) < 0);
    }

    /** Behind "as reported": on 19 August 2025, in August 2025 or in 2025. */
    public String when() {
        return (iso.length() == 10 ? "on " : "in ") + this;
    }

    /** 19 August 2025, August 2025 or 2025. */
    @Override
    public String toString() {
        return spoken(iso);
    }

    private static String spoken(String iso) {
        return switch (iso.matches("\\d.*") ? iso.length() : 0) {
            case 4 -> Year.parse(iso).toString();
            case 7 -> YearMonth.parse(iso).format(MONTH);
            case 10 -> LocalDate.parse(iso).format(DAY);
            default -> throw new DateTimeException("“" + iso + "” is no date such as 2025, 2025-08 or 2025-08-19");
        };
    }

    /** A year comes before its months, a month before its days. */
    @Override
    public int compareTo(LooseDate other) {
        return iso.compareTo(other.iso);
    }
}
