package org.briefingroom.question.drafting;

import java.util.Map;
import java.util.regex.Pattern;

/** A number of a made-up world: least and most, in ships or metres. Reads slots and the options that could come of them. */
record Measured(double least, double most, String of) {
    private static final Map<String, Double> FACTORS = Map.of("km", 1000.0, "kilometres", 1000.0, "metres", 1.0, "miles", 1609.344, "thousand ships", 1000.0, "ships", 1.0);
    private static final Pattern WRITTEN = Pattern.compile("(?<sign>~|>=|about |at least |more than )?(?<from>\\d[\\d,]*(?:\\.\\d+)?)(?:(?:\\.\\.| to )(?<to>\\d[\\d,]*(?:\\.\\d+)?))? ?(?<unit>[a-z ]*)");
    private static final double ROUND = 0.05;
    private static final double EXACT = 0.001;

    static Measured of(String text) {
        return read(text, "");
    }

    /** @param unit where the text has none */
    static Measured read(String text, String unit) {
        var written = WRITTEN.matcher(text.strip().toLowerCase());
        if (!written.matches()) {
            return null;
        }
        var named = written.group("unit").isBlank() ? unit : written.group("unit").strip();
        double factor = FACTORS.getOrDefault(named, 1.0);
        double from = Double.parseDouble(written.group("from").replace(",", "")) * factor;
        double to = written.group("to") == null ? from : Double.parseDouble(written.group("to").replace(",", "")) * factor;
        var sign = written.group("sign") == null ? "" : written.group("sign").strip();
        double slack = sign.equals("~") || sign.equals("about") ? ROUND : EXACT;
        boolean isOpen = sign.equals(">=") || sign.equals("at least") || sign.equals("more than");
        return new Measured(from * (1 - slack), isOpen ? Double.MAX_VALUE : to * (1 + slack), named.contains("ship") ? "ships" : "metres");
    }

    boolean meets(Measured other) {
        return of.equals(other.of) && least <= other.most && other.least <= most;
    }
}
