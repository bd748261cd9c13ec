package org.fengqiao.supervision;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;

/** Holds the log in the database against the seals on disk, and the seals against what the database noted of them. */
final class ChainAudit {
    private final Connection connection;
    private final SealBook book;
    private final List<Fault> named = new ArrayList<>();

    ChainAudit(Connection connection, SealBook book) {
        this.connection = connection;
        this.book = book;
    }

    /** Checks one case, or all when the number is null. Seals are read first: what follows them is never a fault. */
    Verification verify(String number, Instant at) throws SQLException, IOException {
        var sealFaults = new ArrayList<Fault>();
        var sealed = book.check(notedDigests(), sealFaults::add);
        var scope = number == null ? sealed : SealedHeads.of(sealed.of(number));
        var verifier = new Verifier(scope, this::name);
        sealFaults.forEach(verifier::report);
        return Verification.of(new LogTable(connection).verify(number, verifier), named, at);
    }

    private void name(Fault fault) {
        if (named.size() < Verification.NAMED) {
            named.add(fault);
        }
    }

    private Map<Integer, String> notedDigests() throws SQLException {
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
