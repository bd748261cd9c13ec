package org.fengqiao.reports.reading;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.fengqiao.casework.ResultRow;

/** Single statements on a data source: outside a transaction each stands for itself and is seen by everybody at once. */
public final class Store {
    private final DataSource source;

    public Store(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(Function<ResultRow, T> reader, String sql, Object... parameters) {
        try (var connection = source.getConnection()) {
            return new SnapshotQuery(connection, sql, parameters).list(reader);
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }

    /** How many rows it changed. */
    public int change(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            SnapshotQuery.bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }
}
