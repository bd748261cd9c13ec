package org.fengqiao.casework.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where the logs of cases and the tables disagree. */
public final class FoldedLogs {
    private FoldedLogs() {}

    public static List<Difference> differences(Connection connection, List<String> numbers) {
        var found = new ArrayList<Difference>();
        var check = new StateCheck(connection, found::add);
        for (var number : numbers) {
            try {
                if (check.check(number) != 1) {
                    throw new IllegalStateException("there is no case " + number);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }
}
