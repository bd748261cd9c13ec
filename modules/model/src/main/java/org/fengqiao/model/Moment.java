package org.fengqiao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** An instant of official time, to the microsecond, as the database keeps it; its day is the day in Shanghai. */
public record Moment(Instant at) {
    /** Later than anything; the database writes it as infinity. */
    public static final Instant NEVER = Instant.MAX;

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Moment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Moment on(LocalDate day) {
        return new Moment(day.atStartOfDay(ZONE).toInstant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The first moment after the given one: what happens next in a case is never earlier than what happened last. */
    public Moment notBefore(Instant last) {
        return last == null || at.isAfter(last) ? this : new Moment(last.plus(1, ChronoUnit.MICROS));
    }
}
