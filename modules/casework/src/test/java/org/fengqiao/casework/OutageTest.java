package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource({
        "08001, true", // no connection
        "08006, true", // lost
        "53100, true", // disk full
        "53300, true", // too many connections
        "57P01, true", // shut down
        "58030, true", // file trouble
        "23505, false", // a key twice
        "57014, false", // a query that took too long
        "40001, false"
    })
    void a_database_says_by_its_state_whether_it_is_away(String state, boolean away) {
        var wrapped = new IllegalStateException("the accounts cannot be read", new SQLException("no", state));
        assertThat(Outage.isBehind(wrapped)).isEqualTo(away);
    }

    @Test
    void a_full_disk_is_an_outage_and_another_file_is_not() {
        assertThat(Outage.isBehind(new UncheckedIOException(new IOException("x: No space left on device"))))
                .isTrue();
        assertThat(Outage.isBehind(new UncheckedIOException(new IOException("Broken pipe"))))
                .isFalse();
    }

    @Test
    void it_is_found_behind_a_batch_and_beside_another_failure() {
        var batch = new SQLException("batch", "23000");
        batch.setNextException(new SQLException("gone", "08006"));
        assertThat(Outage.isBehind(batch)).isTrue();
        var beside = new IllegalStateException("closing");
        beside.addSuppressed(new SQLException("gone", "57P01"));
        assertThat(Outage.isBehind(beside)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "An I/O error occurred while sending to the backend., true",
        "This connection has been closed., true",
        "FATAL: terminating connection due to administrator command, true",
        "ERROR: insert or update on table \"clock\" violates foreign key constraint \"clock_case\", false"
    })
    void a_commit_that_was_not_answered_is_an_outage_and_one_that_was_refused_is_not(String words, boolean away) {
        var commit = new IllegalStateException("commit");
        commit.initCause(new XAException("jakarta.resource.spi.LocalTransactionException: " + words));
        assertThat(Outage.isBehind(commit)).isEqualTo(away);
    }

    @Test
    void a_circle_of_causes_has_an_end() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(Outage.isBehind(one)).isFalse();
    }
}
