package org.fengqiao.casework.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which matters came with earlier ledgers of the county. Plain JDBC: a thousand parameters in one statement are slow
 * through the persistence provider.
 */
final class EarlierMatters {

    private record Entered(String print, long caseId, int record) {}

    private final Connection connection;
    private final String county;
    private final long job;
    private final List<Entered> entered = new ArrayList<>();

    EarlierMatters(Connection connection, String county, long job) {
        this.connection = connection;
        this.county = county;
        this.job = job;
    }

    /** The number of the case that an earlier job made of each matter, for those that are known. */
    Map<String, String> numbersOf(List<String> prints) {
        var sql = "select r.fingerprint, c.number from imported_record r"
                + " join casefile c on c.id = r.case_id and c.county = r.county"
                + " where r.county = ? and r.job_id <> ? and r.fingerprint = any(?)";
        var numbers = new HashMap<String, String>();
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, county);
            select.setLong(2, job);
            select.setArray(3, connection.createArrayOf("text", prints.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getString(2));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void remember(String print, long caseId, int record) {
        entered.add(new Entered(print, caseId, record));
    }

    /** Stores what was remembered, after the cases themselves. */
    void store() {
        var sql = "insert into imported_record (county, fingerprint, case_id, job_id, record) values (?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var one : entered) {
                insert.setString(1, county);
                insert.setString(2, one.print());
                insert.setLong(3, one.caseId());
                insert.setLong(4, job);
                insert.setInt(5, one.record());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
