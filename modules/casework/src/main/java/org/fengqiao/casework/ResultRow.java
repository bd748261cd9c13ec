package org.fengqiao.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One row of an answer, read by the names of its columns: value by value, or whole into a record. */
public final class ResultRow {
    /** Where the values come from; a column that the query does not have is a mistake in the program. */
    @FunctionalInterface
    public interface Columns {
        Object of(String label);
    }

    private final Columns columns;
    private final Map<String, Object> added;

    public ResultRow(Columns columns) {
        this(columns, Map.of());
    }

    private ResultRow(Columns columns, Map<String, Object> added) {
        this.columns = columns;
        this.added = added;
    }

    /** The record of this row: each component from the column that bears its name in snake_case. */
    public <R extends Record> R as(Class<R> type) {
        return RecordShape.of(type).filled(this);
    }

    /** The same row with a value for a component that no column holds as the record wants it. */
    public ResultRow with(String component, Object value) {
        var more = new HashMap<>(added);
        more.put(component, value);
        return new ResultRow(columns, more);
    }

    boolean has(String component) {
        return added.containsKey(component);
    }

    Object added(String component) {
        return added.get(component);
    }

    Object value(String column) {
        return columns.of(column);
    }

    public String text(String column) {
        return (String) Cell.TEXT.read(value(column));
    }

    public boolean yes(String column) {
        return (boolean) Cell.YES.read(value(column));
    }

    public long number(String column) {
        return (long) Cell.NUMBER.read(value(column));
    }

    public int count(String column) {
        return (int) Cell.COUNT.read(value(column));
    }

    /** Null where there is none. */
    public Long id(String column) {
        return (Long) Cell.ID.read(value(column));
    }

    /** Null where nothing was measured. */
    public Double decimal(String column) {
        return (Double) Cell.DECIMAL.read(value(column));
    }

    public byte[] bytes(String column) {
        return (byte[]) value(column);
    }

    public Instant instant(String column) {
        return (Instant) Cell.INSTANT.read(value(column));
    }

    public LocalDate date(String column) {
        return (LocalDate) Cell.DATE.read(value(column));
    }

    public <E> E constant(String column, Class<E> type) {
        return type.cast(Cell.of(type).read(value(column)));
    }
}
