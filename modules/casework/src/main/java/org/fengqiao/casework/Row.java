package org.fengqiao.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One row of a native query, read left to right by position (from 0). */
public final class Row {
    private final Object[] values;

    private Row(Object[] values) {
        this.values = values;
    }

    static Row of(Object result) {
        return new Row(result instanceof Object[] many ? many : new Object[] {result});
    }

    static Object toDatabase(Object parameter) {
        if (parameter instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return parameter instanceof Enum<?> constant ? constant.name() : parameter;
    }

    public String text(int i) {
        return values[i] == null ? null : values[i].toString();
    }

    public boolean yes(int i) {
        return Boolean.TRUE.equals(values[i]);
    }

    public long number(int i) {
        return values[i] == null ? 0 : ((Number) values[i]).longValue();
    }

    public int count(int i) {
        return Math.toIntExact(number(i));
    }

    public Double decimal(int i) {
        return values[i] == null ? null : ((Number) values[i]).doubleValue();
    }

    public Long id(int i) {
        return values[i] == null ? null : ((Number) values[i]).longValue();
    }

    public byte[] bytes(int i) {
        return (byte[]) values[i];
    }

    public Instant instant(int i) {
        if (values[i] == null) {
            return null;
        }
        return values[i] instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) values[i]).toInstant();
    }

    public LocalDate date(int i) {
        if (values[i] == null) {
            return null;
        }
        return values[i] instanceof LocalDate day ? day : ((java.sql.Date) values[i]).toLocalDate();
    }

    public <E extends Enum<E>> E constant(int i, Class<E> type) {
        return values[i] == null ? null : Enum.valueOf(type, values[i].toString());
    }
}
