package org.briefingroom.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that the source gives, as exactly as it gives it.
 *
 * @param from the number, or the lower end of a range
 * @param to   the upper end; the same number where there is no range
 * @param unit what is counted, such as "troops"
 */
public record Quantity(Precision precision, BigDecimal from, BigDecimal to, String unit) {
    private static final Pattern NOTATION = Pattern.compile(
            "(?<sign>~|>=|<=|>|<)?\\s*(?<from>-?\\d+(\\.\\d+)?)(\\.\\.(?<to>-?\\d+(\\.\\d+)?))?\\s+(?<unit>\\S.*)");

    public enum Precision { EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN }

    private static final Map<String, Precision> SIGNS = Map.of("~", Precision.ABOUT, ">=", Precision.AT_LEAST,
            ">", Precision.MORE_THAN, "<=", Precision.AT_MOST, "<", Precision.LESS_THAN);

    /** Reads "~15000..20000 troops"; empty when it is not written so, or the range runs backwards. */
    public static Optional<Quantity> parse(String notation) {
        var written = NOTATION.matcher(notation.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        var from = new BigDecimal(written.group("from"));
        var to = written.group("to") == null ? from : new BigDecimal(written.group("to"));
        var precision = written.group("sign") == null ? Precision.EXACT : SIGNS.get(written.group("sign"));
        return from.compareTo(to) > 0 ? Optional.empty() : Optional.of(new Quantity(precision, from, to, written.group("unit").strip()));
    }
}
