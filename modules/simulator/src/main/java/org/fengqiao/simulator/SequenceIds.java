package org.fengqiao.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongSupplier;

/** Ids from a sequence that counts in blocks of fifty, as the persistence provider takes them. */
final class SequenceIds implements LongSupplier {
    private static final int BLOCK = 50;

    private final Connection connection;
    private final String sequence;
    private long next;
    private long last;

    SequenceIds(Connection connection, String sequence) {
        this.connection = connection;
        this.sequence = sequence;
    }

    @Override
    public long getAsLong() {
        if (next >= last) {
            last = nextBlock();
            next = last - BLOCK;
        }
        return ++next;
    }

    private long nextBlock() {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select nextval('" + sequence + "')")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
