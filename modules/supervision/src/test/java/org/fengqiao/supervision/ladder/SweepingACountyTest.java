package org.fengqiao.supervision.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.supervision.ladder.LadderCounty.LADDER;
import static org.fengqiao.supervision.ladder.LadderCounty.NOW;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.model.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand open clocks, ten thousand of them due: every rung fires once, whatever happens to the sweep. */
@Tag("heavy")
class SweepingACountyTest {
    private static final int OPEN = 100_000;
    private static final int DUE = 10_000;
    private static final Moment THREE_DAYS_LATER = new Moment(NOW.at().plus(Duration.ofDays(3)));

    private static LadderCounty county;

    @BeforeAll
    static void open() throws Exception {
        county = new LadderCounty().fill(OPEN, DUE).callEvery(20, 20);
    }

    @AfterAll
    static void close() throws Exception {
        county.close();
    }

    @BeforeEach
    void renew() throws SQLException {
        county.renew();
    }

    @Test
    void all_rungs_fire_exactly_once_and_the_oldest_first() throws SQLException {
        var swept = sweep(NOW);
        assertThat(swept.fired()).isGreaterThanOrEqualTo(DUE);
        assertThat(county.count("select count(distinct case_id) from rung")).isEqualTo(DUE);
        assertThat(swept.notices()).isEqualTo(county.count("select count(*) from outbox"));
        county.assertEveryRungFiredOnce(NOW);
        county.assertNoticesCollapsed();
        county.assertChainsHold();
        assertThat(
                        county.count(
                                """
                        select count(*) from (
                            select min(planned_at) as first, lag(max(planned_at)) over (order by min(ctid)) as before
                              from rung where pos = 0 group by xmin::text) batch
                         where first < before"""))
                .isZero();
        assertThat(sweep(NOW)).isEqualTo(Swept.NOTHING);
    }

    @Test
    void after_an_outage_of_days_each_missed_rung_is_recorded_and_each_recipient_told_once() throws SQLException {
        assertThat(sweep(THREE_DAYS_LATER).fired()).isGreaterThan(DUE);
        assertThat(county.count("select max(n) from (select count(*) as n from rung group by case_id) c"))
                .isGreaterThanOrEqualTo(3);
        county.assertEveryRungFiredOnce(THREE_DAYS_LATER);
        county.assertNoticesCollapsed();
        county.assertChainsHold();
        assertThat(county.count("select count(*) from rung where at <> timestamptz '" + THREE_DAYS_LATER.at() + "'"))
                .isZero();
    }

    @Test
    void two_sweepers_at_once_share_the_work_and_fire_nothing_twice() throws Exception {
        var workers = Executors.newFixedThreadPool(2);
        try {
            Callable<Swept> work = () -> sweep(THREE_DAYS_LATER);
            var one = workers.submit(work);
            var other = workers.submit(work);
            var fired = one.get().fired()
                    + other.get().fired()
                    + sweep(THREE_DAYS_LATER).fired();
            assertThat(fired).isEqualTo(county.count("select count(*) from rung"));
        } finally {
            workers.shutdownNow();
        }
        county.assertEveryRungFiredOnce(THREE_DAYS_LATER);
        county.assertNoticesCollapsed();
        county.assertChainsHold();
    }

    @Test
    void a_sweep_that_is_killed_again_and_again_is_finished_by_the_next_one() throws Exception {
        var sweeping = new AtomicBoolean(true);
        var killer = new Thread(() -> killSweeps(sweeping));
        killer.start();
        var killed = 0;
        while (killed < 8) {
            killed += survives() ? 0 : 1;
            if (county.count("select count(*) from clock where next_at <= timestamptz '" + THREE_DAYS_LATER.at() + "'")
                    == 0) {
                break;
            }
        }
        sweeping.set(false);
        killer.join();
        assertThat(killed).isPositive();
        sweep(THREE_DAYS_LATER);
        county.assertEveryRungFiredOnce(THREE_DAYS_LATER);
        county.assertNoticesCollapsed();
        county.assertChainsHold();
    }

    private static boolean survives() {
        try {
            sweep(THREE_DAYS_LATER);
            return true;
        } catch (SQLException killed) {
            return false;
        }
    }

    /** Ends the sweep's server process as soon as it has fired more rungs than when it began. */
    private static void killSweeps(AtomicBoolean sweeping) {
        while (sweeping.get()) {
            county.count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where usename = 'fengqiao_app' and datname = current_database()"
                    + " and state = 'active' and now() - xact_start > interval '40 ms' and random() < 0.3");
        }
    }

    private static Swept sweep(Moment now) throws SQLException {
        return new LadderSweep(county.app(), LADDER).run(now);
    }
}
