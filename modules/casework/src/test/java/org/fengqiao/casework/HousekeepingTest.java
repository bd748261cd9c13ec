package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.fengqiao.model.Moment;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void keepsAnswersToRepeatedRequestsForADayOnly() {
        var database = TestDatabase.get();
        database.inTransaction(
                em -> answered(em, "old", NOW.minusSeconds(86_401)) + answered(em, "new", NOW.minusSeconds(60)));
        database.inTransaction(em -> {
            new Housekeeping(em).tidy(new Moment(NOW));
            return null;
        });
        var left = database.inTransaction(em ->
                Sql.of(em, "select key from idempotency where account = 'tidy'").list(r -> r.text("key")));
        assertThat(left).containsExactly("new");
    }

    @Test
    void dropsTheFileOfAPreviewThatNobodyWentOnWithAfterADay() {
        var database = TestDatabase.get();
        database.inTransaction(em -> previewed(em, 9_000_001, "DONE", NOW.minusSeconds(86_401))
                + previewed(em, 9_000_002, "FAILED", NOW.minusSeconds(86_401))
                + previewed(em, 9_000_003, "DONE", NOW.minusSeconds(60))
                + previewed(em, 9_000_004, "RUNNING", NOW.minusSeconds(86_401)));
        database.inTransaction(em -> {
            new Housekeeping(em).tidy(new Moment(NOW));
            return null;
        });
        var left = database.inTransaction(
                em -> Sql.of(em, "select id from import_job where office = 'tidy' and content is not null order by id")
                        .list(r -> r.id("id")));
        assertThat(left).containsExactly(9_000_003L, 9_000_004L);
    }

    @Test
    void forgetsWrongPasswordsInADayAndWhereSomebodyCameInInAMonth() {
        var database = TestDatabase.get();
        database.inTransaction(em -> tried(em, "wrong", NOW.minusSeconds(86_401), null)
                + tried(em, "home", NOW.minusSeconds(86_401), NOW.minusSeconds(86_401))
                + tried(em, "moved", NOW.minusSeconds(31 * 86_400), NOW.minusSeconds(31 * 86_400)));
        database.inTransaction(em -> {
            new Housekeeping(em).tidy(new Moment(NOW));
            return null;
        });
        var left = database.inTransaction(em -> Sql.of(em, "select address from login_failure where account = 'tidy'")
                .list(r -> r.text("address")));
        assertThat(left).containsExactly("home");
    }

    private static int tried(jakarta.persistence.EntityManager em, String address, Instant last, Instant entered) {
        return Sql.of(
                        em,
                        "insert into login_failure (account, address, failures, last_at, entered_at)"
                                + " values ('tidy', ?, 1, ?, cast(? as timestamptz))",
                        address,
                        last,
                        entered)
                .execute();
    }

    private static int previewed(jakarta.persistence.EntityManager em, long id, String state, Instant at) {
        return Sql.of(
                        em,
                        "insert into import_job (id, county, office, person, at, file_name, digest, mode, state, content)"
                                + " values (?, '990101', 'tidy', 1, ?, 'x.csv', 'x', 'PREVIEW', ?, 'x')",
                        id,
                        at,
                        state)
                .execute();
    }

    private static int answered(jakarta.persistence.EntityManager em, String key, Instant at) {
        return Sql.of(em, "insert into idempotency (key, account, request, at) values (?, 'tidy', 'x', ?)", key, at)
                .execute();
    }
}
