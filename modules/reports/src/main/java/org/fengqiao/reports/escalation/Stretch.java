package org.fengqiao.reports.escalation;

import java.time.LocalDate;

/** What became of the cases registered in one stretch of the period. */
public record Stretch(LocalDate from, long registered, long village, long town, long county) {
    public long open() {
        return registered - village - town - county;
    }
}
