package org.fengqiao.supervision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.audit.TableCheck;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;

/** Holds cases against what was sealed of them, and their tables against their logs. Reads only. */
final class CaseAudit {
    private static final int ASKED_AT_ONCE = 5000;

    private final Connection connection;
    private final SealedHeads sealed;
    private final Findings findings;
    private final TableCheck tables;

    CaseAudit(Connection connection, SealedHeads sealed, Findings findings) {
        this.connection = connection;
        this.sealed = sealed;
        this.findings = findings;
        this.tables = new TableCheck(connection, findings::add);
    }

    /** Checks these cases, numbers by ids. */
    void check(Map<Long, String> cases) throws SQLException {
        var verifier = new Verifier(sealed.only(cases.values()), findings::add);
        new LogTable(connection).check(cases.keySet(), verifier);
        findings.add(verifier.finish());
        tables.check(cases);
    }

    /** Names the cases that were sealed and are gone, and the events whose case is gone. */
    void lost(Extent extent) throws SQLException {
        var gone = gone(sealed.numbers().stream().filter(extent::has).toList());
        var verifier = new Verifier(sealed.only(gone), findings::add);
        new LogTable(connection).lost(extent.like(), verifier);
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
