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

    private static int answered(jakarta.persistence.EntityManager em, String key, Instant at) {
        return Sql.of(em, "insert into idempotency (key, account, request, at) values (?, 'tidy', 'x', ?)", key, at)
                .execute();
    }
}
