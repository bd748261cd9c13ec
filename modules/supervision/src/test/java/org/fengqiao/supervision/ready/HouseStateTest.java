package org.fengqiao.supervision.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.postgres.Postgres.APP;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.model.Moment;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.fengqiao.supervision.Heartbeats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class HouseStateTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @TempDir
    Path home;

    private Database database;
    private HouseState standing;

    @BeforeEach
    void open() {
        database = Postgres.fresh();
        standing = new HouseState(database.as(APP), home, TEN_MINUTES);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_house_at_work_serves_and_nothing_is_late() {
        beat(Heartbeats.TICK, Duration.ofSeconds(50));
        beat(Heartbeats.SEALS, Duration.ofMinutes(9));
        assertThat(standing.database().serves()).isTrue();
        assertThat(standing.disk().serves()).isTrue();
        assertThat(standing.watch().told()).containsEntry(HouseState.LATE, "false");
        assertThat(standing.seals().told()).containsEntry(HouseState.LATE, "false");
        assertThat(standing.queue().told()).containsEntry("waiting", "0").containsEntry(HouseState.LATE, "false");
    }

    @Test
    void seals_watch_and_queue_are_told_apart_when_one_is_late_and_people_are_served_on() {
        beat(Heartbeats.TICK, Duration.ofMinutes(6));
        beat(Heartbeats.SEALS, Duration.ofMinutes(20));
        database.run(
                "insert into outbox (id, county, at, kind) values (1, '990101', now() - interval '16 minutes', 'X')");
        assertThat(standing.watch().told()).containsEntry(HouseState.LATE, "true");
        assertThat(standing.seals().told()).containsEntry(HouseState.LATE, "false");
        assertThat(standing.queue().told()).containsEntry("waiting", "1").containsEntry(HouseState.LATE, "true");
        assertThat(standing.queue().serves()).isTrue();
        beat(Heartbeats.SEALS, Duration.ofMinutes(26));
        assertThat(standing.seals().told()).containsEntry(HouseState.LATE, "true");
    }

    @Test
    void a_duty_that_was_never_done_is_late() {
        assertThat(standing.watch().told()).containsEntry("last", "never").containsEntry(HouseState.LATE, "true");
    }

    @Test
    void without_its_database_the_house_cannot_serve_and_of_the_rest_nothing_is_known() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"localhost"});
        nowhere.setPortNumbers(new int[] {1});
        var alone = new HouseState(nowhere, home, TEN_MINUTES);
        assertThat(alone.database().serves()).isFalse();
        assertThat(alone.disk().serves()).isTrue();
        assertThat(alone.queue().told()).containsEntry(HouseState.LATE, "unknown");
    }

    @Test
    void without_its_folder_the_house_cannot_serve() {
        var lost = new HouseState(database.as(APP), home.resolve("lost"), TEN_MINUTES);
        assertThat(lost.disk().serves()).isFalse();
        assertThat(lost.database().serves()).isTrue();
    }

    private void beat(String duty, Duration ago) {
        database.withModel(
                em -> new Heartbeats(em).beat(duty, new Moment(Instant.now().minus(ago))));
    }
}
