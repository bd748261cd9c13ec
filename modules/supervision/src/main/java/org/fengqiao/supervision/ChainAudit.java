package org.fengqiao.supervision;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealedHeads;

/**
 * Holds the log in the database against the seals on disk, the seals against what the database noted of them, and the
 * tables against the log.
 */
final class ChainAudit {
    private final Connection connection;
    private final SealBook book;
    private final Findings findings = new Findings();

    ChainAudit(Connection connection, SealBook book) {
        this.connection = connection;
        this.book = book;
    }

    /** Checks one case, or all when the number is null. */
    Verification verify(String number, Instant at) throws SQLException, IOException {
        return verify(number == null ? Extent.everywhere() : Extent.of(number)).verification(null, at);
    }

    /** Seals are read first: what follows them is never a fault. */
    Findings verify(Extent extent) throws SQLException, IOException {
        var audit = new CaseAudit(connection, sealed(connection, book, findings), findings);
        for (var cases = extent.next(connection, 0);
                !cases.isEmpty();
                cases = extent.next(connection, Extent.last(cases.keySet()))) {
            audit.check(cases);
        }
        audit.lost(extent);
        return findings;
    }

    /** What the seals say; what is wrong with them goes to the findings. */
    static SealedHeads sealed(Connection connection, SealBook book, Findings findings)
            throws SQLException, IOException {
        return book.check(notedDigests(connection), findings::add);
    }

    private static Map<Integer, String> notedDigests(Connection connection) throws SQLException {
        var digests = new TreeMap<Integer, String>();
        try (var query = connection.prepareStatement("select id, digest from seal");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                digests.put(rows.getInt(1), rows.getString(2));
            }
        }
        return digests;
    }
}
