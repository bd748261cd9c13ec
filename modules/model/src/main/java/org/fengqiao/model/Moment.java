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

    /** Whether a day ends with the instant: it was named as a day, and not as a time. */
    public static boolean isMidnight(Instant at) {
        return on(new Moment(at).today()).at().equals(at);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }

    /**
     * The instant that stands for this moment on the day for which it counts: itself on that day, and where the day is
     * over when something is entered, the last instant of the day. So whatever counts for a day is in time by that day.
     */
    public Instant in(LocalDate day) {
        var first = on(day).at();
        var last = on(day.plusDays(1)).at().minus(1, ChronoUnit.MICROS);
        return at.isBefore(first) ? first : at.isAfter(last) ? last : at;
    }

    /** The first moment after the given one: what happens next in a case is never earlier than what happened last. */
    public Moment notBefore(Instant last) {
        return last == null || at.isAfter(last) ? this : new Moment(last.plus(1, ChronoUnit.MICROS));
    }
}
