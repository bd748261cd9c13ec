package org.fengqiao.reports.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.fengqiao.casework.ResultRow;

/** Rows on their way out of the database, a few hundred in memory at a time. */
public final class AnswerStream<T> implements Iterator<T>, AutoCloseable {
    private final Statement statement;
    private final ResultSet rows;
    private final Function<ResultRow, T> reader;
    private boolean ready;

    AnswerStream(Statement statement, ResultSet rows, Function<ResultRow, T> reader) throws SQLException {
        this.statement = statement;
        this.rows = rows;
        this.reader = reader;
        this.ready = rows.next();
    }

    @Override
    public boolean hasNext() {
        return ready;
    }

    @Override
    public T next() {
        if (!ready) {
            throw new NoSuchElementException();
        }
        try {
            var answer = reader.apply(new ResultRow(this::value));
            ready = rows.next();
            return answer;
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }

    private Object value(String column) {
        try {
            return rows.getObject(column);
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }

    @Override
    public void close() {
        try (statement) {
            rows.close();
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }
}
