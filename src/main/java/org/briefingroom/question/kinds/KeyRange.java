package org.briefingroom.question.kinds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The right number of a question as an author writes it: 900000, or 15000..20000, with a tolerance such as 5 % or 1000. */
public record KeyRange(BigDecimal least, BigDecimal most) {
    /** Of bounded length: nobody means a number of a thousand digits. */
    private static final Pattern ANSWER = Pattern.compile("(?<least>-?\\d{1,18}(\\.\\d{1,9})?)(\\.\\.(?<most>-?\\d{1,18}(\\.\\d{1,9})?))?");
    private static final Pattern WITHIN = Pattern.compile("(?<amount>\\d{1,18}(\\.\\d{1,9})?)\\s*(?<percent>%)?");

    public static boolean isAnswer(String answer) {
        return ANSWER.matcher(answer).matches();
    }

    /** Empty when either cannot be read. */
    public static Optional<KeyRange> read(String written, String tolerance) {
        var answer = ANSWER.matcher(written);
        var within = WITHIN.matcher(tolerance);
        if (!answer.matches() || !within.matches()) {
            return Optional.empty();
        }
        var least = new BigDecimal(answer.group("least"));
        var most = answer.group("most") == null ? least : new BigDecimal(answer.group("most"));
        var amount = new BigDecimal(within.group("amount"));
        boolean percent = within.group("percent") != null;
        return Optional.of(new KeyRange(least.subtract(percent ? share(least, amount) : amount), most.add(percent ? share(most, amount) : amount)));
    }

    private static BigDecimal share(BigDecimal of, BigDecimal percent) {
        return of.abs().multiply(percent).movePointLeft(2);
    }
}
