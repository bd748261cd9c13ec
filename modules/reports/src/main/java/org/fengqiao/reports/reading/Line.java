package org.fengqiao.reports.reading;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** The row a query stands on, read by column position from 1, as the database counts. */
public final class Line {
    private final ResultSet row;

    Line(ResultSet row) {
        this.row = row;
    }

    public String text(int column) {
        return read(() -> row.getString(column));
    }

    public long number(int column) {
        return read(() -> row.getLong(column));
    }

    public boolean yes(int column) {
        return read(() -> row.getBoolean(column));
    }

    /** Null where nothing was measured. */
    public Double decimal(int column) {
        return read(() -> {
            var value = row.getDouble(column);
            return row.wasNull() ? null : value;
        });
    }

    public Instant instant(int column) {
        return read(() -> {
            var at = row.getTimestamp(column);
            return at == null ? null : at.toInstant();
        });
    }

    public byte[] bytes(int column) {
        return read(() -> row.getBytes(column));
    }

    public LocalDate date(int column) {
        return read(() -> {
            var day = row.getObject(column, Date.class);
            return day == null ? null : day.toLocalDate();
        });
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        var name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private interface Cell<T> {
        T read() throws SQLException;
    }

    private static <T> T read(Cell<T> cell) {
        try {
            return cell.read();
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }
}
