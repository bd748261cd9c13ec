package org.fengqiao.casework.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Everything that is kept of a case, held against its log: what the log tells, folded, and what follows from that. The
 * same as {@link StateCheck} needs its connection to read repeatably while others work.
 */
public final class TableCheck {
    private static final int AT_ONCE = 500;
    private static final String NEXT = "select id, number from casefile where id > ? order by id limit " + AT_ONCE;

    private final Connection connection;
    private final StateCheck folded;
    private final DerivedCheck derived;

    public TableCheck(Connection connection, Consumer<Difference> differences) {
        this.connection = connection;
        this.folded = new StateCheck(connection, differences);
        this.derived = new DerivedCheck(connection, differences);
    }

    /** Checks these cases, numbers by ids. */
    public void check(Map<Long, String> cases) throws SQLException {
        folded.check(cases);
        derived.check(cases);
    }

    /** Checks every case; tells how many there are. */
    public int checkAll() throws SQLException {
        int checked = 0;
        long last = 0;
        for (var cases = next(last); !cases.isEmpty(); cases = next(last)) {
            check(cases);
            checked += cases.size();
            last = cases.keySet().stream().reduce(last, Math::max);
        }
        return checked;
    }

    private Map<Long, String> next(long after) throws SQLException {
        var cases = new LinkedHashMap<Long, String>();
        try (var query = connection.prepareStatement(NEXT)) {
            query.setLong(1, after);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    cases.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return cases;
    }
}
