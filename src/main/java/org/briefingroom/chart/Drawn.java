package org.briefingroom.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG takes them. */
public final class Drawn {

    private Drawn() {
    }

    /** With at most one decimal: finer than any screen shows. */
    public static String of(double value) {
        var plain = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
