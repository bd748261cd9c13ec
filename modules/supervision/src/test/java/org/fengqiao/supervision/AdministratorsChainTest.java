package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.postgres.Postgres.APP;
import static org.fengqiao.model.postgres.Postgres.OWNER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.fengqiao.casework.administration.AdminLog;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealKey;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of the administrators as a chain: written by the application, held by the seals, read by the verifier. */
class AdministratorsChainTest {
    private static final String UNLOCKED = "alter table admin_log disable trigger admin_log_stays";

    @TempDir
    Path home;

    private Database database;
    private SealBook book;

    @BeforeEach
    void four_things_were_done() throws Exception {
        database = Postgres.fresh();
        book = new SealBook(home.resolve("seals"));
        for (var act : new String[] {"HIRE", "APPOINT", "RESET_PASSWORD", "LOG_IN"}) {
            done(act);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void is_whole_as_it_was_written_and_no_case_is_counted_for_it() throws Exception {
        var found = verify();
        assertThat(found.valid()).isTrue();
        assertThat(found.checked()).isEqualTo(4);
        assertThat(found.cases()).isZero();
    }

    @Test
    void is_sealed_and_stays_valid_as_it_grows() throws Exception {
        assertThat(seal()).isEqualTo(1);
        assertThat(seal()).isZero();
        done("DEACTIVATE");
        assertThat(seal()).isEqualTo(1);
        assertThat(verify().valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update admin_log set act = 'LOG_IN'",
                "delete from admin_log where seq = 4",
                "truncate admin_log"
            })
    void is_changed_by_nobody(String sql) {
        for (var role : new String[] {APP, OWNER}) {
            assertThatThrownBy(() -> run(role, sql)).as(role).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void an_altered_line_is_found() throws Exception {
        database.run(UNLOCKED, "update admin_log set facts = '{}' where seq = 2");
        assertThat(verify().faults()).extracting(Fault::kind).containsExactly(Fault.Kind.ALTERED);
    }

    @Test
    void a_line_cut_out_is_found() throws Exception {
        database.run(UNLOCKED, "delete from admin_log where seq = 2");
        assertThat(verify().faults()).extracting(Fault::kind).contains(Fault.Kind.MISSING);
    }

    @Test
    void the_last_line_is_missed_once_it_was_sealed() throws Exception {
        seal();
        database.run(UNLOCKED, "delete from admin_log where seq = 4");
        assertThat(verify().faults()).extracting(Fault::kind).containsExactly(Fault.Kind.BELOW_SEAL);
    }

    @Test
    void a_sealed_log_that_is_gone_is_missed() throws Exception {
        seal();
        database.run(UNLOCKED, "delete from admin_log");
        assertThat(verify().faults()).extracting(Fault::kind).containsExactly(Fault.Kind.CASE_MISSING);
    }

    @Test
    void the_number_the_time_and_the_link_are_not_the_writers_to_choose() throws Exception {
        run(
                APP,
                "insert into admin_log (seq, at, act, door, facts, prev_hash, hash)"
                        + " values (99, '2001-01-01', 'LOG_IN', 'PAGE', '{}', 'x', 'y')");
        assertThat(verify().valid()).isTrue();
        assertThat(database.number("select count(*) from admin_log where seq = 5 and at > now() - interval '1 hour'"))
                .isEqualTo(1);
    }

    private void done(String act) throws SQLException {
        try (var connection = database.connect(APP);
                var insert = connection.prepareStatement(AdminLog.INSERT)) {
            var values = new String[] {"990101", act, "990101", "1", "PAGE", "192.0.2.1", "某人", null, "之后"};
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private void run(String role, String sql) throws SQLException {
        try (var connection = database.connect(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many chains the seal covers. */
    private int seal() throws Exception {
        try (var connection = transaction()) {
            var known = book.check(fault -> {});
            var seal = new Sealing(connection, book, SealKey.in(home.resolve("keys")))
                    .seal(known, Instant.EPOCH, Instant.now());
            connection.commit();
            return seal.map(made -> made.count()).orElse(0);
        }
    }

    private Verification verify() throws Exception {
        try (var connection = transaction()) {
            return new ChainAudit(connection, book).verify(null, Instant.now());
        }
    }

    private Connection transaction() throws SQLException {
        var connection = database.connect(APP);
        connection.setAutoCommit(false);
        return connection;
    }
}
