package org.fengqiao.casework.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fengqiao.model.clock.Derivation;

/**
 * Stores the derivations of one database, each once. What is known to be there for good is not sent again; a row that
 * the same transaction wrote is not known, for it may still be rolled back.
 */
public final class Derivations {
    private static final int MOST_KNOWN = 20_000;
    private static final String STORE =
            """
            with sent as materialized (select * from unnest(?, ?) as s(digest, sentences)),
            written as (insert into derivation (digest, sentences) select * from sent on conflict do nothing)
            select d.digest from derivation d join sent s on s.digest = d.digest
             where d.xmin <> pg_current_xact_id()::xid""";

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** In the transaction of the connection, which is only asked for when there is something to send. */
    public void store(Collection<Derivation> derivations, Supplier<Connection> transaction) {
        var unknown = unknown(derivations);
        if (!unknown.isEmpty()) {
            known.addAll(write(unknown, transaction.get()));
        }
    }

    /** Whether any of them has to be sent. */
    public boolean areUnknown(Collection<Derivation> derivations) {
        return !unknown(derivations).isEmpty();
    }

    /** What a transaction that has ended well stored. */
    public void areStored(Collection<Derivation> derivations) {
        derivations.forEach(each -> known.add(each.digest()));
    }

    /** Sorted, so that no two transactions wait for each other in a circle. */
    private TreeMap<String, String> unknown(Collection<Derivation> derivations) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        var unknown = new TreeMap<String, String>();
        derivations.stream()
                .filter(each -> !known.contains(each.digest()))
                .forEach(each -> unknown.put(each.digest(), each.sentences()));
        return unknown;
    }

    /** Writes what is not there, and tells which others wrote before. */
    private static Set<String> write(TreeMap<String, String> unknown, Connection connection) {
        try (var insert = connection.prepareStatement(STORE)) {
            insert.setArray(1, connection.createArrayOf("text", unknown.keySet().toArray()));
            insert.setArray(2, connection.createArrayOf("text", unknown.values().toArray()));
            return found(insert);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> found(PreparedStatement insert) throws SQLException {
        var found = new HashSet<String>();
        try (var row = insert.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
