package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.evidence.Fault.Kind.*;
import static org.fengqiao.model.postgres.Postgres.APP;
import static org.fengqiao.model.postgres.Postgres.OWNER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.evidence.Bundle;
import org.fengqiao.evidence.EventHash;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealKey;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verify;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains made by the model, sealed, then falsified with SQL: the desk's audit and the program apart both find it. */
class TamperedDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final int CASES = 12;

    @TempDir
    static Path home;

    private static Database county;
    private static SealBook book;
    private static String hashInSql;
    private static String number;
    private static int last;
    private static long events;

    private Database copy;

    @BeforeAll
    static void live_and_seal() throws Exception {
        county = Postgres.fresh();
        var numbers = new ArrayList<String>();
        county.withModel(em -> numbers.addAll(new CountyLife().store(em, CASES)));
        number = numbers.get(4);
        hashInSql = new String(
                EventHash.class.getResourceAsStream("fengqiao_event_hash.sql").readAllBytes(), StandardCharsets.UTF_8);
        county.run(hashInSql);
        book = new SealBook(home.resolve("seals"));
        try (var connection = county.connect(OWNER)) {
            connection.setAutoCommit(false);
            var seal = new Sealing(connection, book, SealKey.in(home.resolve("keys")))
                    .seal(new SealedHeads(), Instant.EPOCH, NOW);
            assertThat(seal.orElseThrow().count()).isEqualTo(CASES);
            connection.commit();
        }
        events = county.number("select count(*) from event");
        last = (int) county.number("select last_seq from casefile where number = '" + number + "'");
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @BeforeEach
    void copy() {
        copy = county.copy();
    }

    @Test
    void an_honest_database_is_valid_for_both() throws Exception {
        assertThat(audit()).isEmpty();
        var apart = apart();
        assertThat(apart.code).isZero();
        assertThat(apart.said).contains("events: " + events, "cases: " + CASES, "完好 / valid");
    }

    @Test
    void the_database_computes_the_hashes_and_commitments_of_java() throws Exception {
        assertThat(copy.number("select count(*) from event where hash = " + SQL_HASH))
                .isEqualTo(events);
        assertThat(copy.number("select count(*) from event where commitment is null or commitment ="
                        + " encode(sha256(decode(salt, 'hex') || convert_to(words, 'UTF8')), 'hex')"))
                .isEqualTo(events);
        assertThat(copy.number("select count(*) from event where commitment is not null"))
                .isGreaterThan(CASES);
    }

    @Test
    void edits_are_found_at_the_event() throws Exception {
        found("update event set facts = '{}' where seq = 1", fault(1, ALTERED));
        found("update event set at = at + interval '1 microsecond' where seq = 2", fault(2, ALTERED));
        found("update event set person = 99 where seq = 3", fault(3, ALTERED));
        found("update event set words = '{\"reason\":\"改\"}' where seq = 3", fault(3, WORDS_ALTERED));
        found("update event set words = null, salt = null where seq = 3", fault(3, WORDS_MISSING));
        found("update event set hash = repeat('0', 64) where seq = " + last, fault(last, ALTERED));
    }

    @Test
    void an_edit_with_its_hash_computed_anew_is_found() throws Exception {
        found(
                "update event set facts = '{\"public\":true}', hash = fengqiao_event_hash(algorithm, county, number, seq,"
                        + " episode, at, act, office, person::text, stage, '{\"public\":true}', commitment, prev_hash)"
                        + " where seq = 3",
                fault(3, BROKEN_LINK));
    }

    @Test
    void a_case_written_anew_to_its_end_is_found_by_the_seal() throws Exception {
        copy.run("update event set office = '990101' where seq = 2 and number = '" + number + "'");
        for (var seq = 2; seq <= last; seq++) {
            copy.run(
                    "update event e set prev_hash = p.hash from event p where p.case_id = e.case_id"
                            + " and p.seq = e.seq - 1 and e.number = '" + number + "' and e.seq = " + seq,
                    "update event set hash = " + SQL_HASH + " where number = '" + number + "' and seq = " + seq);
        }
        found(
                "update casefile set last_hash = (select hash from event where event.number = casefile.number"
                        + " and seq = last_seq) where true",
                fault(last, BELOW_SEAL));
    }

    @Test
    void deletions_are_found_at_the_gap() throws Exception {
        found("delete from event where seq = 3", fault(3, MISSING));
        found("delete from event where seq in (1, 4)", fault(1, MISSING), fault(4, MISSING));
    }

    @Test
    void a_deletion_that_closes_up_the_numbers_is_found() throws Exception {
        copy.run("delete from event where seq = " + (last - 1) + " and number = '" + number + "'");
        copy.run("update casefile set last_seq = last_seq - 1 where number = '" + number + "'");
        found("update event set seq = seq - 1 where seq = " + last, fault(last - 1, ALTERED), fault(last, BELOW_SEAL));
    }

    @Test
    void what_is_rehashed_by_hand_carries_no_mark_that_fits() throws Exception {
        copy.run("update event set hash = repeat('0', 64) where seq = 2 and number = '" + number + "'");
        assertThat(audit()).contains(fault(2, UNMARKED));
    }

    @Test
    void events_older_than_the_marks_need_none() throws Exception {
        copy.run("update event set mac = null where number = '" + number + "'");
        assertThat(audit()).hasSize(last).allMatch(fault -> fault.kind() == UNMARKED);
        copy.run("insert into unmarked select id, county, last_seq from casefile where number = '" + number + "'");
        assertThat(audit()).isEmpty();
    }

    @Test
    void a_swap_is_found_at_both_places() throws Exception {
        found(
                "update event set seq = case seq when 2 then 903 when 3 then 902 end where seq in (2, 3)",
                "update event set seq = seq - 900 where seq > 900",
                fault(2, ALTERED),
                fault(3, ALTERED));
    }

    @Test
    void truncation_below_the_seal_is_found_even_with_the_head_row_corrected() throws Exception {
        copy.run("delete from event where seq > 3 and number = '" + number + "'");
        assertThat(audit()).containsExactly(fault(4, TRUNCATED), fault(4, BELOW_SEAL));
        found(
                "update casefile set last_seq = 3, last_hash = (select hash from event"
                        + " where event.number = casefile.number and seq = 3) where true",
                fault(4, BELOW_SEAL));
    }

    @Test
    void truncation_above_the_seal_is_found_by_the_head_row() throws Exception {
        copy.run(
                "insert into event select case_id, seq + 1, county, algorithm, number, episode, at, act, office, person,"
                        + " stage, facts, null, hash, fengqiao_event_hash(algorithm, county, number, seq + 1, episode, at,"
                        + " act, office, person::text, stage, facts, null, hash) from event where number = '"
                        + number + "' and seq = " + last,
                "update casefile set last_seq = last_seq + 1, last_hash = (select hash from event"
                        + " where event.number = casefile.number and seq = last_seq + 1) where number = '" + number
                        + "'");
        assertThat(audit()).as("it was appended by SQL").containsExactly(fault(last + 1, UNMARKED));
        found("delete from event where seq = " + (last + 1), fault(last + 1, TRUNCATED));
    }

    @Test
    void a_case_that_is_gone_is_found_by_the_seal() throws Exception {
        copy.run("set session_replication_role = replica; delete from event where number = '" + number
                + "'; delete from casefile where number = '" + number + "'");
        assertThat(audit()).containsExactly(fault(last, CASE_MISSING));
        assertThat(apart().said).contains(number + " #" + last + " CASE_MISSING");
    }

    @Test
    void the_audit_of_one_case_speaks_of_no_other() throws Exception {
        copy.run("update event set office = 'x' where seq = 2");
        assertThat(verification(number).faults()).containsExactly(fault(2, ALTERED));
        assertThat(verification(number).checked()).isEqualTo(last);
        assertThat(verification(null).found()).isEqualTo(CASES);
    }

    @Test
    void a_bundle_is_verified_far_from_the_database_and_shows_no_words() throws Exception {
        var honest = bundle("honest.jsonl");
        assertThat(run(honest.toString()).code).isEqualTo(3);
        assertThat(run(honest.toString(), home.resolve("seals").toString()).code)
                .isZero();
        assertThat(Files.readString(honest)).doesNotContain("张三").doesNotContain("走访");
        copy.run("update event set stage = 'CLOSED' where seq = 4 and number = '" + number + "'");
        assertThat(run(bundle("falsified.jsonl").toString()).said).contains(number + " #4 ALTERED");
    }

    @Test
    void the_application_cannot_change_what_was_written() throws SQLException {
        try (var connection = copy.connect(APP);
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "update event set words = null", "delete from event", "truncate event", "delete from seal")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    private static final String SQL_HASH =
            "fengqiao_event_hash(algorithm, county, number, seq, episode, at, act, office,"
                    + " person::text, stage, facts, commitment, prev_hash)";

    private void found(String sql, Fault... faults) throws Exception {
        found(sql, null, faults);
    }

    /** Falsifies the one case in a fresh way, asks both, and takes the falsification back. */
    private void found(String sql, String then, Fault... faults) throws Exception {
        var where = " and number = '" + number + "'";
        copy.run("create table kept as select * from event", sql + where);
        if (then != null) {
            copy.run(then + where);
        }
        assertThat(audit())
                .as(sql)
                .filteredOn(fault -> fault.kind() != UNMARKED)
                .containsExactly(faults);
        var apart = apart();
        assertThat(apart.code).isEqualTo(1);
        for (var fault : faults) {
            assertThat(apart.said).contains(fault.words());
        }
        copy.run("truncate event", "insert into event select * from kept", "drop table kept");
    }

    private static Fault fault(int seq, Fault.Kind kind) {
        return new Fault(number, seq, kind);
    }

    private List<Fault> audit() throws Exception {
        return verification(null).faults();
    }

    private Verification verification(String only) throws Exception {
        try (var connection = copy.connect(APP)) {
            connection.setAutoCommit(false);
            return new ChainAudit(connection, book).verify(only, NOW);
        }
    }

    private Path bundle(String name) throws Exception {
        var lines = new StringBuilder();
        var bundle = Bundle.ofCase(lines, number, NOW);
        for (var proof : book.proofs(number)) {
            bundle.seal(proof);
        }
        try (var connection = copy.connect(APP)) {
            assertThat(new LogTable(connection).write(number, bundle, false)).isTrue();
        }
        return Files.writeString(home.resolve(name), lines);
    }

    private record Said(int code, String said) {}

    private Said apart() throws Exception {
        return run(copy.url(), OWNER, home.resolve("seals").toString());
    }

    /** The verifier in a Java of its own, with nothing on its class path but itself and the driver. */
    private static Said run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                jarOf(Verify.class) + ":" + jarOf(org.postgresql.Driver.class),
                Verify.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }

    private static Path jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
