package org.fengqiao.reports.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.reports.Footing.STATUTORY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.accountability.Accountability;
import org.fengqiao.reports.accountability.AccountabilityQueries;
import org.fengqiao.reports.accountability.HeldSpan;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.print.Paper;
import org.fengqiao.reports.reading.Snapshot;
import org.fengqiao.simulator.DemoCounty;
import org.fengqiao.time.ladder.RungStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports over a year of the simulated county, counted again by the plainest SQL over the bare rows. */
@Tag("heavy")
class RecountOfACountyYearTest {
    private static final Moment AS_OF = new Moment(Instant.parse("2026-11-23T04:00:00Z"));
    private static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2025, 11, 23), LocalDate.of(2026, 11, 22));

    /** The clocks of offices due in the year that ask for something by themselves. */
    private static final String DUE =
            """
            clock k where not k.citizen and k.step = 0
                      and k.due_on >= date '2025-11-23' and k.due_on <= date '2026-11-22'""";

    private static String due(Footing kind) {
        return DUE + of(kind);
    }

    /** The bare row says it by its pack; the country has one, and the demo county all others. */
    private static String of(Footing kind) {
        return kind == STATUTORY ? " and k.pack = 'national'" : " and k.pack <> 'national'";
    }

    private static final String MET = " and k.ended_as = 'MET' and not k.ended_on > k.due_on";

    /** Late, or over and still open: never on a provisional day, while it stands still, or what need not be done. */
    private static final String MISSED =
            """
             and not k.provisional
             and (k.ended_on > k.due_on
                  or k.ended_on is null and k.due_at <= timestamptz '2026-11-23 12:00+08' and k.paused_on is null
                     and not k.optional)""";

    private static final String SENT =
            """
            rung r join clock k on k.case_id = r.case_id and k.no = r.clock
                where not r.before_import and (r.at at time zone 'Asia/Shanghai')::date
                         between date '2025-11-23' and date '2026-11-22'""";

    private static CountyDatabase database;
    private static Supervision figures;
    private static Accountability hands;
    private static List<ClockLine> clocks;
    private static List<RungLine> rungs;
    private static List<HeldSpan> spans;
    private static Paper paper;

    @BeforeAll
    static void liveThroughTwoYears() throws IOException {
        database = CountyDatabase.empty();
        DemoCounty.load(database.working(), null, AS_OF.at(), "Fengqiao-demo-1", progress -> {});
        figures = ask(inquiry -> new SupervisionQueries(inquiry).figures());
        hands = ask(inquiry -> new AccountabilityQueries(inquiry).figures());
        clocks = ask(inquiry -> {
            try (var answers = new SupervisionQueries(inquiry).clocks()) {
                return all(answers);
            }
        });
        rungs = ask(inquiry -> {
            try (var answers = new SupervisionQueries(inquiry).rungLines()) {
                return all(answers);
            }
        });
        spans = ask(inquiry -> {
            try (var answers = new AccountabilityQueries(inquiry).spans()) {
                return all(answers);
            }
        });
        paper = print();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void met_and_missed_are_what_the_bare_rows_say(Footing kind) {
        assertThat(figures.total(kind).due()).isPositive().isEqualTo(count("select count(*) from " + due(kind)));
        assertThat(figures.total(kind).met()).isPositive().isEqualTo(count("select count(*) from " + due(kind) + MET));
        assertThat(figures.total(kind).missed())
                .isPositive()
                .isEqualTo(count("select count(*) from " + due(kind) + MISSED));
        assertThat(figures.total(kind).lapsed())
                .isEqualTo(count("select count(*) from " + due(kind)
                        + " and (k.ended_as = 'LAPSED' and not k.ended_on > k.due_on or k.ended_as is null"
                        + " and k.optional and k.paused_on is null"
                        + " and k.due_at <= timestamptz '2026-11-23 12:00+08')"));
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_has_what_its_rows_have(Footing kind) {
        assertThat(figures.byRule(kind).keySet())
                .extracting(Supervision.RuleKey::rule)
                .contains(kind == STATUTORY ? "CLK-HANDLE" : "LOC-DISPUTE");
        figures.byRule(kind).forEach((key, count) -> {
            if (key.step() == 0) {
                var rule = " and k.rule = '" + key.rule() + "'";
                assertThat(count.met())
                        .as(key.rule())
                        .isEqualTo(count("select count(*) from " + due(kind) + MET + rule));
                assertThat(count.missed())
                        .as(key.rule())
                        .isEqualTo(count("select count(*) from " + due(kind) + MISSED + rule));
            }
        });
    }

    /** Who owed it, found again: an ended clock's own office; else the part's, else whoever kept the debt or holds the case. */
    @ParameterizedTest
    @EnumSource
    void each_office_and_tier_has_what_it_owed(Footing kind) {
        var owed =
                """
                select count(*) from (
                    select k.*, case when k.ended_on is not null then k.office
                                     when exists (select 1 from part a
                                                   where a.case_id = k.case_id and a.no = k.part)
                                     then (select a.office from part a
                                            where a.case_id = k.case_id and a.no = k.part)
                                     else coalesce(k.charged, (select c.held_office from casefile c
                                                                 where c.id = k.case_id)) end as owes
                      from %s%s) x where %s""";
        figures.byOffice(kind).forEach((office, count) -> {
            var his = "x.owes = '" + office + "'";
            assertThat(count.met()).as(office).isEqualTo(count(owed.formatted(due(kind), MET, his)));
            assertThat(count.missed()).as(office).isEqualTo(count(owed.formatted(due(kind), MISSED, his)));
        });
        for (var tier : Tier.values()) {
            var his = "length(split_part(x.owes, '-', 1)) = " + (tier == Tier.VILLAGE ? 12 : tier == Tier.TOWN ? 9 : 6);
            assertThat(figures.byTier(kind).getOrDefault(tier, ClockCount.NONE).missed())
                    .as(tier.name())
                    .isEqualTo(count(owed.formatted(due(kind), MISSED, his)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void at_risk_is_what_is_open_now_and_warned_about_within_three_days(Footing kind) {
        var open = "clock k where not k.citizen and k.step = 0 and k.ended_as is null" + of(kind);
        assertThat(figures.total(kind).open()).isEqualTo(count("select count(*) from " + open));
        assertThat(figures.total(kind).atRisk())
                .isPositive()
                .isEqualTo(count("select count(*) from " + open
                        + " and k.paused_on is null and k.due_on >= date '2026-11-23'"
                        + " and k.warning_on <= date '2026-11-26'"));
    }

    @Test
    void what_the_ladder_sent_is_what_the_log_of_rungs_says() {
        for (var step : RungStep.values()) {
            for (var kind : Footing.values()) {
                assertThat(figures.rungs(kind).get(step.ordinal()).sent())
                        .as(step + " " + kind)
                        .isPositive()
                        .isEqualTo(count(
                                "select count(*) from " + SENT + " and r.step = ? and k.local = "
                                        + (kind == Footing.LOCAL),
                                step.name()));
            }
        }
        assertThat(figures.sent())
                .isEqualTo(count("select count(*) from event e where e.act = 'REMIND' and e.at >= timestamptz"
                        + " '2025-11-23 00:00+08' and e.at < timestamptz '2026-11-23 00:00+08'"));
    }

    /** Answered: of the acts of people after the rung there is one of the holder's or the told office. */
    @Test
    void what_was_answered_is_what_people_did_afterwards() {
        for (var kind : Footing.values()) {
            var answered = count(
                    """
                    select count(*) from rung r join clock k on k.case_id = r.case_id and k.no = r.clock
                     where not r.before_import and (r.at at time zone 'Asia/Shanghai')::date
                           between date '2025-11-23' and date '2026-11-22'
                       and exists (select 1 from event e
                         where e.case_id = r.case_id and e.seq > r.seq and e.person is not null
                           and (e.office = r.office or e.office = coalesce(
                                (select a.office from part a where a.case_id = k.case_id and a.no = k.part),
                                (select s.office from custody s where s.case_id = r.case_id
                                   and tstzrange(s.from_at, s.to_at) @> r.at),
                                (select c.held_office from casefile c where c.id = r.case_id))))
                       and k.local =\s"""
                            + (kind == Footing.LOCAL));
            assertThat(figures.answeredOfSent(kind).numerator()).isPositive().isEqualTo(answered);
            assertThat(rungs.stream().filter(line -> line.act() != null && Footing.of(line.local()) == kind))
                    .hasSize((int) answered);
        }
    }

    @Test
    void the_lists_add_up_to_the_figures() {
        for (var kind : Footing.values()) {
            assertThat(in(Section.MISSED, kind)).isEqualTo(figures.total(kind).missed());
            assertThat(in(Section.MET, kind)).isEqualTo(figures.total(kind).met());
            assertThat(in(Section.AT_RISK, kind)).isEqualTo(figures.total(kind).atRisk());
            assertThat(in(Section.EARLIER, kind)).isEqualTo(figures.total(kind).earlier());
        }
        assertThat(rungs).hasSize((int) (figures.sent() + figures.beforeImport()));
    }

    @Test
    void every_missed_clock_was_in_somebodys_hands_all_its_life() {
        long missed = 0;
        for (var kind : Footing.values()) {
            assertThat(hands.totals(kind).missed())
                    .isEqualTo(figures.total(kind).missed());
            assertThat(hands.totals(kind).decided())
                    .isEqualTo(figures.total(kind).metOfDecided().denominator());
            missed += hands.totals(kind).missed();
        }
        var lives = count("select sum(floor(extract(epoch from coalesce(k.ended_at, timestamptz '2026-11-23 12:00+08')"
                + " - k.started_at))) from " + DUE + MISSED + " and k.part is null");
        var parts = new HashSet<>(database.texts("select number || '/' || no from clock where part is not null"));
        var held = spans.stream()
                .filter(span -> !parts.contains(
                        span.clock().number() + "/" + span.clock().no()))
                .mapToDouble(span -> (span.daysBefore() + span.daysAfter()) * 86400)
                .sum();
        assertThat(held).isBetween(lives - 1.0, lives + missed + 1.0);
    }

    @Test
    void every_stretch_begins_and_ends_with_an_event_unless_it_lasts() {
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.opened()).as(span.toString()).isNotNull();
            assertThat(span.closed() != null || span.clock().ended() == null)
                    .as(span.toString())
                    .isTrue();
        });
        assertThat(spans).extracting(HeldSpan::person).contains((String) null).doesNotContain("—");
    }

    @Test
    void the_paper_says_the_same() {
        for (var kind : Footing.values()) {
            printed(figures.total(kind));
        }
    }

    private static void printed(ClockCount total) {
        assertThat(paper.text(1, 1))
                .contains(
                        total.metOfDecided().percent(),
                        ReportWords.chinese()
                                .say(
                                        "supervision.card.missed.note",
                                        ReportWords.chinese().count(total.missed()),
                                        ReportWords.chinese()
                                                .count(total.metOfDecided().denominator()),
                                        total.missedOfDecided().percent()));
    }

    private static long in(Section part, Footing kind) {
        return clocks.stream()
                .filter(line -> line.part() == part && Footing.of(line.local()) == kind)
                .count();
    }

    private static long count(String sql, Object... parameters) {
        return database.count(sql, parameters);
    }

    private static <T> List<T> all(java.util.Iterator<T> answers) {
        var all = new ArrayList<T>();
        answers.forEachRemaining(all::add);
        return all;
    }

    private static Paper print() {
        return ask(inquiry -> {
            var out = new ByteArrayOutputStream();
            new SupervisionSheet(figures, new LawBook(CountyLife.LAW, "990101"), ReportWords.chinese())
                    .write(clocks.iterator(), rungs.iterator(), out, share -> {});
            return new Paper(out.toByteArray());
        });
    }

    private static <T> T ask(Function<Inquiry, T> question) {
        var county = new ReportScope("990101", "990101", "桐溪县综治中心", YEAR);
        try (var snapshot = Snapshot.open(database.reading())) {
            return question.apply(new Inquiry(snapshot, county, AS_OF));
        }
    }
}
