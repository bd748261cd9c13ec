package org.fengqiao.reports.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Rows on their way out of the database, a few hundred in memory at a time. */
public final class Answers<T> implements Iterator<T>, AutoCloseable {
    private final Statement statement;
    private final ResultSet rows;
    private final Function<Line, T> reader;
    private boolean ready;

    Answers(Statement statement, ResultSet rows, Function<Line, T> reader) throws SQLException {
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
            var answer = reader.apply(new Line(rows));
            ready = rows.next();
            return answer;
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
