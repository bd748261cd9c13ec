package org.fengqiao.evidence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The log in the tables of the running system, streamed: one case, or all. Reads only. */
public final class LogTable {
    private static final String COLUMNS = "e.case_id, e.algorithm, e.county, e.number, e.seq, e.episode, e.at, e.act,"
            + " e.office, e.person, e.stage, e.facts, e.commitment, e.prev_hash, e.hash, e.words, e.salt";
    private static final String BY_CASE = "select c.id, c.number as case_number, c.last_seq, c.last_hash, " + COLUMNS
            + " from casefile c left join event e on e.case_id = c.id and e.county = c.county";
    private static final String WITHOUT_CASE = "select e.case_id as id, e.number as case_number, null as last_seq,"
            + " null as last_hash, " + COLUMNS + " from event e where not exists"
            + " (select 1 from casefile c where c.id = e.case_id and c.county = e.county)";
    /** The log of those who run the system stands under a number of its own, and is read like a case. */
    public static final String ADMINISTRATORS = "ADMIN-LOG";

    private static final String OF_ADMINISTRATORS = "select 'admin' as id, 'ADMIN-LOG' as case_number,"
            + " last_value(seq) over w as last_seq, last_value(hash) over w as last_hash, 'SHA-256' as algorithm, county,"
            + " 'ADMIN-LOG' as number, seq, 1 as episode, at, act, office, person, door as stage, facts,"
            + " null as commitment, prev_hash, hash, null as words, null as salt from admin_log"
            + " window w as (order by seq rows between unbounded preceding and unbounded following) order by seq";
    private static final int FETCH_SIZE = 2000;

    private final Connection connection;

    /** Rows are streamed only when the connection does not commit by itself. */
    public LogTable(Connection connection) {
        this.connection = connection;
    }

    /** Verifies the case of a number, or every case when it is null. The seals must have been read before. */
    public Verdict verify(String number, Verifier verifier) throws SQLException {
        var ofCase = number == null ? "" : " and c.number = ?";
        walk(BY_CASE + " where true" + ofCase + " order by c.id, e.seq", number, verifier);
        walk(
                WITHOUT_CASE + (number == null ? "" : " and e.number = ?") + " order by e.case_id, e.seq",
                number,
                verifier);
        if (number == null) {
            administrators(verifier);
        }
        return verifier.finish();
    }

    /** Verifies the log of those who run the system. */
    public void administrators(Verifier verifier) throws SQLException {
        walk(OF_ADMINISTRATORS, null, verifier);
    }

    /** Verifies these cases by their ids; the verifier is not asked what else it was to meet. */
    public void check(Collection<Long> ids, Verifier verifier) throws SQLException {
        try (var query = connection.prepareStatement(BY_CASE + " where c.id = any (?) order by c.id, e.seq")) {
            query.setFetchSize(FETCH_SIZE);
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            walk(query, verifier);
        }
    }

    /** Verifies the events whose case is gone, of numbers that are like this. */
    public void lost(String like, Verifier verifier) throws SQLException {
        walk(WITHOUT_CASE + " and e.number like ? order by e.case_id, e.seq", like, verifier);
    }

    /** Writes the head and the events of one case; false when there is no such case. */
    public boolean write(String number, Bundle bundle, boolean withWords) throws SQLException, IOException {
        var entries = new ArrayList<LogEntry>();
        Head head = null;
        try (var query = prepare(BY_CASE + " where c.number = ? order by e.seq", number);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                head = head(rows);
                if (rows.getString("hash") != null) {
                    entries.add(withWords ? entry(rows) : entry(rows).withheldWords());
                }
            }
        }
        if (head == null) {
            return false;
        }
        write(head, entries, bundle);
        return true;
    }

    private static void write(Head head, List<LogEntry> entries, Bundle bundle) throws IOException {
        bundle.head(head);
        for (var entry : entries) {
            bundle.event(entry);
        }
    }

    private void walk(String sql, String number, Verifier verifier) throws SQLException {
        try (var query = prepare(sql, number)) {
            walk(query, verifier);
        }
    }

    private static void walk(PreparedStatement query, Verifier verifier) throws SQLException {
        try (var rows = query.executeQuery()) {
            String open = null;
            while (rows.next()) {
                var next = rows.getString("id");
                if (!next.equals(open)) {
                    open = next;
                    verifier.open(rows.getString("case_number"), head(rows));
                }
                if (rows.getString("hash") != null) {
                    verifier.add(entry(rows));
                }
            }
        }
    }

    private PreparedStatement prepare(String sql, String number) throws SQLException {
        var query = connection.prepareStatement(sql);
        query.setFetchSize(FETCH_SIZE);
        if (number != null) {
            query.setString(1, number);
        }
        return query;
    }

    private static Head head(ResultSet row) throws SQLException {
        var hash = row.getString("last_hash");
        return hash == null ? null : new Head(row.getString("case_number"), row.getInt("last_seq"), hash);
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                new Link(
                        row.getString("algorithm"),
                        row.getString("county"),
                        row.getString("number"),
                        row.getInt("seq"),
                        row.getInt("episode"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("act"),
                        row.getString("office"),
                        row.getString("person"),
                        row.getString("stage"),
                        row.getString("facts"),
                        row.getString("commitment"),
                        row.getString("prev_hash")),
                row.getString("hash"),
                row.getString("words"),
                row.getString("salt"));
    }
}
