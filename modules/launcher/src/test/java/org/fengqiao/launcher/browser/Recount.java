package org.fengqiao.launcher.browser;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.launcher.RunningSystem;

/** Counts once more, in plain SQL over the database and by a way of its own, what a page or a report says. */
final class Recount {
    private Recount() {}

    static long number(String sql, Object... values) {
        return Long.parseLong(rows(sql, values).get(0));
    }

    /** The first column of every row. */
    static List<String> rows(String sql, Object... values) {
        try (var connection = RunningSystem.get().asOwner().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
