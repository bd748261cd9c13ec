package org.fengqiao.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole. Where there is no whole there is no percentage: neither 0 nor 100 would be true. */
public record Share(long numerator, long denominator) {
    public String percent() {
        if (denominator == 0) {
            return "—";
        }
        return BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
