package org.fengqiao.reports.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fengqiao.reports.CountyOffices.COUNTY;
import static org.fengqiao.reports.CountyOffices.DEPARTMENT;
import static org.fengqiao.reports.CountyOffices.TOWN;
import static org.fengqiao.reports.CountyOffices.TOWN2;
import static org.fengqiao.reports.CountyOffices.VILLAGE;
import static org.fengqiao.reports.CountyOffices.VILLAGE2;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.reading.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiguresOfACountyTest {
    private static final Moment AS_OF = new Moment(Instant.parse("2026-11-22T04:00:00Z"));
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static CountyDatabase database;

    @BeforeAll
    static void liveThroughAYear() throws IOException {
        database = new CountyDatabase();
        database.withModel(FiguresOfACountyTest::live);
    }

    private static void live(EntityManager em) {
        CountyLife.registered(em, 1, VILLAGE, MARCH).after(Duration.ofDays(1)).settled(VILLAGE);
        CountyLife.registered(em, 2, VILLAGE, MARCH)
                .after(TWO_DAYS)
                .escalated(VILLAGE, "两次调解未成")
                .after(TWO_DAYS)
                .settled(TOWN)
                .after(TWO_DAYS)
                .closed(TOWN);
        CountyLife.registered(em, 3, VILLAGE2, MARCH)
                .after(TWO_DAYS)
                .escalated(VILLAGE2, "两次调解未成,电话13812345678")
                .after(TWO_DAYS)
                .escalated(TOWN2, "涉及部门职责")
                .after(TWO_DAYS)
                .sentDown(COUNTY, TOWN2, "请牵头化解")
                .after(TWO_DAYS)
                .settled(TOWN2);
        CountyLife.registered(em, 4, COUNTY, MARCH).after(TWO_DAYS).settled(COUNTY);
        CountyLife.registered(em, 5, VILLAGE, MARCH)
                .after(TWO_DAYS)
                .settled(VILLAGE)
                .after(TWO_DAYS)
                .closed(VILLAGE)
                .after(TWO_DAYS)
                .reopened(VILLAGE);
        CountyLife.registered(em, 6, DEPARTMENT, MARCH).after(TWO_DAYS).escalated(DEPARTMENT, "超出职责");
        CountyLife.imported(em, 7, VILLAGE, MARCH);
        CountyLife.registered(em, 8, VILLAGE, MARCH.minus(Duration.ofDays(400))).settled(VILLAGE);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void a_reopened_case_leaves_the_share_until_it_is_settled_again() {
        var counts = figures(COUNTY).counts();
        assertThat(counts.registered()).isEqualTo(7);
        assertThat(counts.imported()).isEqualTo(1);
        assertThat(counts.settled(Tier.VILLAGE)).isEqualTo(2);
        assertThat(counts.settled(Tier.TOWN)).isEqualTo(2);
        assertThat(counts.settled(Tier.COUNTY)).isEqualTo(1);
        assertThat(counts.inVillage().percent()).isEqualTo("40.00%");
        assertThat(counts.inVillageOrTown().percent()).isEqualTo("80.00%");
    }

    @Test
    void an_office_counts_what_it_and_those_below_it_registered() {
        assertThat(figures(VILLAGE).counts().registered()).isEqualTo(4);
        assertThat(figures(TOWN).counts().registered()).isEqualTo(5);
        assertThat(figures(TOWN2).counts().registered()).isEqualTo(1);
        assertThat(figures(DEPARTMENT).counts().registered()).isEqualTo(1);
    }

    @Test
    void moves_are_counted_by_direction_path_and_reason() {
        assertThat(figures(COUNTY).moves())
                .containsExactlyInAnyOrder(
                        new Move(Direction.UP, side(Tier.VILLAGE), side(Tier.TOWN), "两次调解未成", 1),
                        new Move(Direction.UP, side(Tier.VILLAGE), side(Tier.TOWN), "两次调解未成,电话***", 1),
                        new Move(Direction.UP, side(Tier.TOWN), side(Tier.COUNTY), "涉及部门职责", 1),
                        new Move(Direction.UP, new Side(Tier.TOWN, true), side(Tier.TOWN), "超出职责", 1),
                        new Move(Direction.DOWN, side(Tier.COUNTY), side(Tier.TOWN), "请牵头化解", 1));
        assertThat(figures(TOWN).sent(Direction.UP)).isEqualTo(2);
        assertThat(figures(TOWN).sent(Direction.DOWN)).isZero();
    }

    @Test
    void custody_runs_on_until_the_file_is_closed_and_leaves_out_what_was_imported() {
        var third = figures(TOWN2);
        assertThat(third.held(Tier.VILLAGE)).isEqualTo(new MedianHeld(1, 2.0));
        assertThat(third.held(Tier.COUNTY)).isEqualTo(new MedianHeld(1, 2.0));
        var since = Duration.between(MARCH.plus(Duration.ofDays(6)), AS_OF.at());
        assertThat(third.held(Tier.TOWN).medianDays()).isCloseTo(2 + since.toSeconds() / 86400.0, within(0.001));
        assertThat(figures(VILLAGE).held(Tier.VILLAGE).cases()).isEqualTo(3);
    }

    @Test
    void the_list_behind_names_every_case_with_its_way() {
        try (var snapshot = Snapshot.open(database.reading());
                var lines = new EscalationQueries(snapshot, scope(TOWN2), AS_OF).lines()) {
            var line = lines.next();
            assertThat(line.registered()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(line.category()).isEqualTo("邻里纠纷");
            assertThat(line.region()).isEqualTo("城关镇东门社区");
            assertThat(line.office()).isEqualTo("石桥村综治中心");
            assertThat(line.settled()).isEqualTo(Tier.TOWN);
            assertThat(List.of(line.up(), line.down())).containsExactly(2, 1);
            assertThat(line.days().get(Tier.VILLAGE)).isEqualTo(2.0);
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void every_stretch_of_the_period_is_there_and_together_they_are_the_whole() {
        var stretches = figures(COUNTY).stretches();
        assertThat(stretches).hasSize(11);
        assertThat(stretches.get(2)).isEqualTo(new Stretch(LocalDate.of(2026, 3, 1), 7, 2, 2, 1));
        assertThat(stretches.stream().mapToLong(Stretch::registered).sum()).isEqualTo(7);
    }

    private static TieredEscalation figures(Office office) {
        try (var snapshot = Snapshot.open(database.reading())) {
            return new EscalationQueries(snapshot, scope(office), AS_OF).figures();
        }
    }

    private static ReportScope scope(Office office) {
        return ReportScope.of(office, new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22)));
    }

    private static Side side(Tier tier) {
        return new Side(tier, false);
    }
}
