package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.fengqiao.model.postgres.Postgres.APP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.Seal;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealKey;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static Database county;

    @TempDir
    Path home;

    private final SealedHeads known = new SealedHeads();
    private Database copy;
    private Connection connection;
    private SealBook book;

    @BeforeAll
    static void live() throws Exception {
        county = Postgres.fresh();
        county.withModel(em -> new CountyLife().store(em, 5));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @BeforeEach
    void open() throws SQLException {
        copy = county.copy();
        connection = copy.connect(APP);
        connection.setAutoCommit(false);
        book = new SealBook(home.resolve("seals"));
    }

    @AfterEach
    void shut() throws SQLException {
        connection.close();
    }

    @Test
    void seals_only_what_grew() throws Exception {
        assertThat(seal(connection).orElseThrow().count()).isEqualTo(5);
        assertThat(seal(connection)).isEmpty();
        run("update casefile set last_seq = last_seq + 1, last_hash = repeat('a', 64) where id = 3");
        var second = seal(connection).orElseThrow();
        assertThat(second.count()).isEqualTo(1);
        assertThat(count("select count(*) from seal where digest = '" + second.digest() + "' and entries = 1"))
                .isEqualTo(1);
    }

    @Test
    void tells_the_inspectors_the_digest_of_each_seal() throws Exception {
        copy.run("insert into office (code, name, kind, tier, centre, county, functions) values ('990101-jw', '纪委监委',"
                + " 'INSPECTION', 'COUNTY', '990101', '990101', 'inspection')");
        var seal = seal(connection).orElseThrow();
        assertThat(count(
                        "select count(*) from inbox where office = '990101-jw' and role = 'INSPECTOR' and kind = 'SEALED'"
                                + " and number = '1 " + seal.digest() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_node_does_not_seal_while_another_does() throws Exception {
        seal(connection);
        run("update casefile set last_seq = last_seq + 1");
        try (var other = copy.connect(APP)) {
            other.setAutoCommit(false);
            run("select 1");
            assertThat(seal(other))
                    .as("the first still has its transaction open")
                    .isEmpty();
            connection.commit();
            assertThat(seal(other)).isPresent();
        }
    }

    @Test
    void a_seal_written_just_before_a_crash_is_noted_by_the_next_sealing() throws Exception {
        seal(connection);
        connection.rollback();
        assertThat(count("select count(*) from seal")).isZero();
        assertThat(seal(connection)).as("the cases were sealed already").isEmpty();
        assertThat(count("select count(*) from seal")).isEqualTo(1);
    }

    @Test
    void an_exchanged_folder_of_seals_is_refused_and_found() throws Exception {
        seal(connection);
        Files.delete(home.resolve("seals/seal-000001.txt"));
        assertThatIllegalStateException().isThrownBy(() -> seal(connection)).withMessageContaining("seals");
        book.append(NOW, java.util.List.of(), SealKey.in(home.resolve("keys")));
        assertThatIllegalStateException().isThrownBy(() -> seal(connection));
        assertThat(new ChainAudit(connection, book).verify(null, NOW).faults())
                .containsExactly(new Fault("seal-000001", 1, Fault.Kind.SEAL_ALTERED));
    }

    @Test
    void what_is_sealed_can_be_read_back_whole() throws Exception {
        seal(connection);
        var faults = new ArrayList<Fault>();
        assertThat(book.check(faults::add).numbers()).hasSize(5);
        assertThat(faults).isEmpty();
    }

    private Optional<Seal> seal(Connection on) throws SQLException, IOException {
        return new Sealing(on, book, SealKey.in(home.resolve("keys"))).seal(known, Instant.EPOCH, NOW);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
