package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Workplace.*;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a case, every second of its episodes is charged once: shown by the database itself. */
class CustodyOverRandomHistoriesTest {
    private static final List<String> OFFICES = List.of(VILLAGE, TOWN, COUNTY, DEPARTMENT, "990101-zrj");
    private static final int STEPS = 40;
    private final Workplace work = new Workplace();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void leavesNoGapAndNoOverlap(long seed) throws SQLException {
        var random = new Random(seed);
        var file = work.register(OFFICES.get(random.nextInt(3)), dispute("随机经历 " + seed));
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            done += step(file.number(), random) ? 1 : 0;
        }
        assertThat(done).as("acts that were possible").isGreaterThan(STEPS / 4);
        assertCharged(file.number());
    }

    @Test
    void refusesASpanThatLeavesAGap() throws SQLException {
        var file = work.register(VILLAGE, dispute("缺口"));
        work.perform(VILLAGE, file.number(), file.version(), TransferAct.ESCALATE, Map.of("reason", "未成"));
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(
                            """
                            insert into custody (case_id, seq, county, episode, office, tier, ground, from_at, to_at, previous_to)
                            select case_id, 99, county, 1, office, tier, ground, to_at + interval '1 second',
                                   to_at + interval '2 seconds', to_at + interval '1 second'
                              from custody where case_id = (select id from casefile where number = '%s')"""
                                    .formatted(file.number())))
                    .isInstanceOf(SQLException.class);
        }
    }

    /** Tries a random possible act of a random office; says whether one was found. */
    private boolean step(String number, Random random) {
        work.later(Duration.ofSeconds(random.nextInt(500_000)));
        var officer = work.officer(OFFICES.get(random.nextInt(OFFICES.size())));
        return TestDatabase.get().inTransaction(em -> {
            var files = new CaseFiles(em);
            var file = files.open(idOf(em, number));
            var occasion = work.occasions().of(officer);
            var possible = Acts.entered().stream()
                    .filter(a -> a != IntakeAct.LINK && file.whyNot(a, occasion).isEmpty())
                    .toList();
            if (possible.isEmpty()) {
                return false;
            }
            var act = possible.get(random.nextInt(possible.size()));
            try {
                file.perform(act.deed(new org.fengqiao.model.casefile.Given(fields(act, officer, random))), occasion);
            } catch (org.fengqiao.model.Refusal refused) {
                em.clear();
                return false;
            }
            files.keep(file);
            return true;
        });
    }

    private static long idOf(jakarta.persistence.EntityManager em, String number) {
        return Sql.of(em, "select id from casefile where number = ?", number)
                .first(r -> r.number("id"))
                .orElseThrow();
    }

    private static Map<String, String> fields(Act act, Officer officer, Random random) {
        var fields = new HashMap<>(Map.of(
                "reason",
                "理由",
                "text",
                "内容",
                "outcome",
                "AGREED",
                "form",
                "ORAL",
                "agreement",
                "各退一步",
                "level",
                "SATISFIED",
                "route",
                "ARBITRATION",
                "category",
                "03",
                "agreed",
                String.valueOf(random.nextBoolean())));
        if (act == TransferAct.ROUTE) {
            fields.put("office", officer.office().code().equals(COUNTY) ? "990101-zrj" : DEPARTMENT);
            if (random.nextInt(4) > 0) {
                fields.put("part", "查明情况");
            }
        }
        if (act == TransferAct.SEND_DOWN) {
            fields.put("office", officer.office().code().equals(COUNTY) && random.nextBoolean() ? TOWN : VILLAGE);
        }
        return fields;
    }

    private static void assertCharged(String number) throws SQLException {
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    """
                    with c as (select * from casefile where number = '%s'),
                    spans as (select episode, from_at, to_at from custody where case_id = (select id from c)
                              union all select episode, held_from, last_at + interval '1 day' from c where held_from is not null),
                    rounds as (select no, opened_at, closed_at from episode where case_id = (select id from c)
                               union all select episode, episode_opened_at, last_at + interval '1 day' from c where held_from is not null)
                    select (select sum(to_at - from_at) from spans) = (select sum(closed_at - opened_at) from rounds),
                           (select count(*) from spans a join spans b on a.from_at < b.from_at and b.from_at < a.to_at),
                           (select count(*) from (select from_at, lag(to_at) over (partition by episode order by from_at) before
                                                    from spans) q where before <> from_at),
                           (select count(*) from spans s join rounds r on r.no = s.episode
                             where s.from_at < r.opened_at or s.to_at > r.closed_at),
                           (select count(*) from event e join event f on f.case_id = e.case_id and f.seq = e.seq + 1
                             where e.case_id = (select id from c) and f.at <= e.at)"""
                            .formatted(number));
            row.next();
            assertThat(row.getBoolean(1))
                    .as("sums equal the elapsed time of the episodes")
                    .isTrue();
            assertThat(row.getInt(2)).as("overlaps").isZero();
            assertThat(row.getInt(3)).as("gaps").isZero();
            assertThat(row.getInt(4)).as("outside their episode").isZero();
            assertThat(row.getInt(5)).as("events that go back in time").isZero();
        }
    }
}
