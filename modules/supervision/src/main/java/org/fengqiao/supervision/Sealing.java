package org.fengqiao.supervision;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.Seal;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealKey;
import org.fengqiao.evidence.SealedHead;
import org.fengqiao.evidence.SealedHeads;

/**
 * One sealing, within one transaction: the ends of all chains that grew go into the book, the digest into the table.
 * The file is written first; when the transaction fails after that, the next sealing notes what is missing.
 */
final class Sealing {
    /** Any number nobody else uses: two nodes never seal at once. */
    private static final long LOCK = 0x5ea1_0f_fe9L;

    private static final int FETCH_SIZE = 5000;

    private final Connection connection;
    private final SealBook book;
    private final SealKey key;

    Sealing(Connection connection, SealBook book, SealKey key) {
        this.connection = connection;
        this.book = book;
        this.key = key;
    }

    /** Seals what changed since a moment and is not among the known heads; empty when there is nothing to seal. */
    Optional<Seal> seal(SealedHeads known, Instant since, Instant now) throws SQLException, IOException {
        if (!isOurTurn()) {
            return Optional.empty();
        }
        agreeWithTable();
        var grown = grown(known, since);
        if (grown.isEmpty()) {
            return Optional.empty();
        }
        var seal = book.append(now, grown, key);
        note(seal);
        grown.forEach(known::add);
        return Optional.of(seal);
    }

    private boolean isOurTurn() throws SQLException {
        try (var query = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, LOCK);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void agreeWithTable() throws SQLException, IOException {
        var last = book.last();
        var lastNumber = last.map(Seal::number).orElse(0);
        for (var number = lastNoted() + 1; number <= lastNumber; number++) {
            note(book.seal(number).orElseThrow(Sealing::otherBook));
        }
        if (lastNoted() != lastNumber || !last.map(Seal::digest).equals(digestOf(lastNumber))) {
            throw otherBook();
        }
    }

    private static IllegalStateException otherBook() {
        return new IllegalStateException("the folder of seals is not the one this system sealed into:"
                + " restore FENGQIAO_HOME/seals, or seal on the node that has it");
    }

    private int lastNoted() throws SQLException {
        try (var query = connection.prepareStatement("select coalesce(max(id), 0) from seal");
                var row = query.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private Optional<String> digestOf(int number) throws SQLException {
        try (var query = connection.prepareStatement("select digest from seal where id = ?")) {
            query.setInt(1, number);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private List<SealedHead> grown(SealedHeads known, Instant since) throws SQLException {
        var grown = new ArrayList<SealedHead>();
        try (var query =
                connection.prepareStatement("select number, last_seq, last_hash from casefile where last_at >= ?")) {
            query.setFetchSize(FETCH_SIZE);
            query.setObject(1, utc(since));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var head = new SealedHead(rows.getString(1), rows.getInt(2), rows.getString(3));
                    if (head.seq() > known.lastSeq(head.number())) {
                        grown.add(head);
                    }
                }
            }
        }
        administrators(known, grown);
        return grown;
    }

    /** The log of those who run the system is sealed like a case. */
    private void administrators(SealedHeads known, List<SealedHead> grown) throws SQLException {
        try (var query = connection.prepareStatement("select seq, hash from admin_log order by seq desc limit 1");
                var row = query.executeQuery()) {
            if (row.next() && row.getInt(1) > known.lastSeq(LogTable.ADMINISTRATORS)) {
                grown.add(new SealedHead(LogTable.ADMINISTRATORS, row.getInt(1), row.getString(2)));
            }
        }
    }

    private void note(Seal seal) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into seal (id, at, entries, up_to, digest, previous) values (?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, seal.number());
            insert.setObject(2, utc(seal.at()));
            insert.setInt(3, seal.count());
            insert.setObject(4, utc(seal.at()));
            insert.setString(5, seal.digest());
            insert.setString(6, seal.previous());
            insert.executeUpdate();
        }
        tell(seal);
    }

    /** Its digest goes to the inspectors, so that something is held outside the folder; nothing has to be done about it. */
    private void tell(Seal seal) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into inbox (county, at, kind, office, role, number, read_at) select county, ?, 'SEALED', code,"
                        + " 'INSPECTOR', ?, ? from office where kind = 'INSPECTION' and active")) {
            insert.setObject(1, utc(seal.at()));
            insert.setString(2, seal.number() + " " + seal.digest());
            insert.setObject(3, utc(seal.at()));
            insert.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
