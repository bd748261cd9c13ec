package org.fengqiao.reports.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.reading.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of random histories, counted again by other means: from the log of events and the bare spans. */
class RecountTest {
    private static final int CASES = 400;
    private static final Moment AS_OF = new Moment(Instant.parse("2026-11-22T04:00:00Z"));
    private static final Instant START = Instant.parse("2026-01-02T00:00:00Z");
    private static CountyDatabase database;
    private static TieredEscalation figures;
    private static List<CaseLine> lines;

    @BeforeAll
    static void live() throws IOException {
        database = new CountyDatabase();
        var random = new Random(20261122);
        var offices = CountyOffices.ALL.subList(0, 6);
        database.withModel(em -> {
            for (long id = 1; id <= CASES; id++) {
                var at = START.plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
                CountyLife.quarrel(em, id, offices.get(random.nextInt(offices.size())), at)
                        .lived(random);
            }
        });
        var scope = ReportScope.of(
                CountyOffices.COUNTY, new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22)));
        try (var snapshot = Snapshot.open(database.reading())) {
            var queries = new EscalationQueries(snapshot, scope, AS_OF);
            figures = queries.figures();
            try (var answers = queries.lines()) {
                lines = new ArrayList<>();
                answers.forEachRemaining(lines::add);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void settled_at_each_tier_is_what_the_events_say() {
        assertThat(figures.counts().registered()).isEqualTo(CASES);
        for (var tier : Tier.values()) {
            assertThat(figures.counts().settled(tier))
                    .as(tier.name())
                    .isPositive()
                    .isEqualTo(settledByTheLog(tier));
        }
    }

    private static long settledByTheLog(Tier tier) {
        return database.count(
                """
                select count(*) from event s
                 where s.act = 'SETTLE'
                   and length(split_part(s.office, '-', 1)) = ?
                   and not exists (select 1 from event r
                                    where r.case_id = s.case_id and r.act = 'REOPEN' and r.seq > s.seq)""",
                tier == Tier.VILLAGE ? 12 : tier == Tier.TOWN ? 9 : 6);
    }

    @Test
    void what_went_up_and_down_is_what_the_events_say() {
        assertThat(figures.sent(Direction.UP))
                .isPositive()
                .isEqualTo(database.count("select count(*) from event where act = 'ESCALATE'"));
        assertThat(figures.sent(Direction.DOWN))
                .isPositive()
                .isEqualTo(database.count("select count(*) from event where act = 'SEND_DOWN'"));
    }

    @Test
    void the_median_in_the_village_is_the_middle_of_all_villages_spans() {
        var days = database.decimals(
                """
                select sum(d) from (
                    select case_id, extract(epoch from to_at - from_at) / 86400 d from custody where tier = 'VILLAGE'
                    union all
                    select id, extract(epoch from timestamptz '2026-11-22 12:00+08' - held_from) / 86400 from casefile
                     where length(held_office) = 12 and held_from is not null) s
                group by case_id order by 1""");
        var middle = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2;
        assertThat(figures.held(Tier.VILLAGE).cases()).isEqualTo(days.size());
        assertThat(figures.held(Tier.VILLAGE).medianDays()).isCloseTo(middle, within(1e-6));
    }

    @Test
    void the_list_adds_up_to_the_figures() {
        assertThat(lines).hasSize(CASES);
        for (var tier : Tier.values()) {
            assertThat(lines.stream().filter(l -> l.settled() == tier).count())
                    .isEqualTo(figures.counts().settled(tier));
            assertThat(lines.stream().filter(l -> l.days().containsKey(tier)).count())
                    .isEqualTo(figures.held(tier).cases());
        }
        assertThat(lines.stream().mapToLong(CaseLine::up).sum()).isEqualTo(figures.sent(Direction.UP));
        assertThat(lines.stream().mapToLong(CaseLine::down).sum()).isEqualTo(figures.sent(Direction.DOWN));
    }

    @Test
    void the_paper_says_the_same_in_chinese() {
        var text = Printed.text(Printed.pdf(figures, lines));
        var counts = figures.counts();
        assertThat(text)
                .contains(
                        "桐溪县综治中心",
                        "分级上交报告",
                        counts.inVillage().percent(),
                        counts.inVillageOrTown().percent())
                .contains("村级化解 " + counts.settled(Tier.VILLAGE) + " ÷ 已化解 " + counts.settled() + " 件")
                .contains(lines.get(0).number(), lines.get(CASES - 1).number());
        assertThat(text).doesNotContain("张三", "13900000000");
    }
}
