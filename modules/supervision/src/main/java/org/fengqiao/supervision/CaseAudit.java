package org.fengqiao.supervision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.NodeMarks;
import org.fengqiao.casework.audit.TableCheck;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.NodeKey;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;

/** Holds cases against what was sealed of them, and their tables against their logs. Reads only. */
final class CaseAudit {
    private static final int ASKED_AT_ONCE = 5000;
    private static final String MARKS = "select e.case_id, e.seq, e.hash, e.mac from event e left join unmarked u"
            + " on u.case_id = e.case_id and u.county = e.county where e.case_id = any (?) and e.act <> 'REMIND'"
            + " and e.seq > coalesce(u.up_to, 0) order by e.case_id, e.seq";

    private final Connection connection;
    private final SealedHeads sealed;
    private final Findings findings;
    private final TableCheck tables;
    private final List<NodeKey> keys;

    CaseAudit(Connection connection, SealedHeads sealed, Findings findings) {
        this.connection = connection;
        this.sealed = sealed;
        this.findings = findings;
        this.tables = new TableCheck(connection, findings::add);
        this.keys = NodeMarks.known();
    }

    /** Checks these cases, numbers by ids. */
    void check(Map<Long, String> cases) throws SQLException {
        var verifier = new Verifier(sealed.only(cases.values()), findings::add);
        new LogTable(connection).check(cases.keySet(), verifier);
        findings.add(verifier.finish());
        marks(cases);
        tables.check(cases);
    }

    /** Every event that a person, a citizen or a program did carries a node's mark; the sweep writes without one. */
    private void marks(Map<Long, String> cases) throws SQLException {
        try (var query = connection.prepareStatement(MARKS)) {
            query.setArray(1, connection.createArrayOf("bigint", cases.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    if (!NodeKey.isMarked(rows.getString("hash"), rows.getString("mac"), keys)) {
                        findings.add(
                                new Fault(cases.get(rows.getLong("case_id")), rows.getInt("seq"), Fault.Kind.UNMARKED));
                    }
                }
            }
        }
    }

    /**
     * Names the cases that were sealed and are gone, and the events whose case is gone; and where no single case is
     * asked for, checks the log of those who run the system.
     */
    void lost(Extent extent) throws SQLException {
        if (extent.number() == null) {
            administrators();
        }
        var gone = gone(sealed.numbers().stream()
                .filter(number -> !number.equals(LogTable.ADMINISTRATORS))
                .filter(extent::has)
                .toList());
        var verifier = new Verifier(sealed.only(gone), findings::add);
        new LogTable(connection).lost(extent.like(), verifier);
        findings.add(verifier.finish());
    }

    private void administrators() throws SQLException {
        var verifier = new Verifier(sealed.only(List.of(LogTable.ADMINISTRATORS)), findings::add);
        new LogTable(connection).administrators(verifier);
        findings.add(verifier.finish());
    }

    private Collection<String> gone(List<String> numbers) throws SQLException {
        var gone = new ArrayList<String>();
        try (var query = connection.prepareStatement("select n from unnest(?::text[]) n"
                + " where not exists (select 1 from casefile c where c.number = n)")) {
            for (int i = 0; i < numbers.size(); i += ASKED_AT_ONCE) {
                var some = numbers.subList(i, Math.min(numbers.size(), i + ASKED_AT_ONCE));
                query.setArray(1, connection.createArrayOf("text", some.toArray()));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        gone.add(rows.getString(1));
                    }
                }
            }
        }
        return gone;
    }
}
