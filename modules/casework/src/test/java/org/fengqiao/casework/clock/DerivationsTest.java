package org.fengqiao.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.model.clock.Derivation;
import org.junit.jupiter.api.Test;

/** The sentences behind a day are stored once, and never believed to be stored when they are not. */
class DerivationsTest {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final Derivations derivations = new Derivations();
    private final Derivation told = derivation();

    @Test
    void are_stored_once() throws SQLException {
        inTransaction(true);
        inTransaction(true);
        new Derivations().store(List.of(), () -> {
            throw new AssertionError("nothing to send");
        });
        assertThat(stored(told)).isEqualTo(1);
    }

    @Test
    void are_not_sent_again_once_another_transaction_has_found_them() throws SQLException {
        inTransaction(true);
        inTransaction(true);
        assertThat(derivations.areUnknown(List.of(told))).isFalse();
        derivations.store(List.of(told), () -> {
            throw new AssertionError("known");
        });
    }

    @Test
    void are_sent_again_after_a_transaction_that_was_rolled_back_even_when_it_sent_them_twice() throws SQLException {
        inTransaction(false);
        assertThat(stored(told)).isZero();
        inTransaction(true);
        assertThat(stored(told)).isEqualTo(1);
    }

    /** Sends it twice, as two acts in one transaction do. */
    private void inTransaction(boolean kept) throws SQLException {
        try (var connection = DATABASE.as(TestDatabase.APP).getConnection()) {
            connection.setAutoCommit(false);
            derivations.store(List.of(told), () -> connection);
            derivations.store(List.of(told, derivation()), () -> connection);
            end(connection, kept);
        }
    }

    private static void end(Connection connection, boolean kept) throws SQLException {
        if (kept) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    private static Derivation derivation() {
        var mark = UUID.randomUUID().toString();
        return new Derivation(mark.replace("-", ""), "自" + mark + "的次日起算");
    }

    private static long stored(Derivation derivation) throws SQLException {
        try (var connection = DATABASE.connect();
                var query = connection.prepareStatement("select count(*) from derivation where digest = ?")) {
            query.setString(1, derivation.digest());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
