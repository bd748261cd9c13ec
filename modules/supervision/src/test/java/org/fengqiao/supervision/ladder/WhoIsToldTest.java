package org.fengqiao.supervision.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.supervision.ladder.LadderCounty.LADDER;
import static org.fengqiao.supervision.ladder.LadderCounty.NOW;

import java.sql.SQLException;
import java.time.Duration;
import org.fengqiao.model.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One case of a town, at every rung: who is told, and what is left alone. */
class WhoIsToldTest {
    private static final String ONLY = " where case_id = 1";

    private static LadderCounty county;

    @BeforeAll
    static void open() throws Exception {
        county = new LadderCounty().fill(1, 0);
    }

    @AfterAll
    static void close() throws Exception {
        county.close();
    }

    @BeforeEach
    void renew() throws SQLException {
        county.renew();
        county.run(
                "update clock set started_on = '2026-03-02', due_on = '2026-05-06', warning_on = '2026-05-01',"
                        + " rule = 'CLK-HANDLE', tier = 'TOWN', next_at = '2026-04-03T16:00Z'" + ONLY,
                "update casefile set held_office = '990101100', held_person = 7 where id = 1",
                "insert into staff (id, county, login, name, password_hash, changed_at)"
                        + " values (9, '990101', 'head', '镇长', '', now())",
                "insert into post (id, staff_id, office, role, valid_from)"
                        + " values (9, 9, '990101100', 'LEADER', '2026-01-01')");
    }

    @Test
    void the_holder_then_the_head_then_the_office_above_then_the_inspectors() throws SQLException {
        sweep("2026-05-31T00:00:00Z");
        assertThat(rungs())
                .isEqualTo(
                        """
                        0 REMIND_HOLDER YELLOW 990101100 TOWN 7
                        1 REMIND_HOLDER YELLOW 990101100 TOWN 7
                        2 WARN_HEAD ORANGE 990101100 TOWN -
                        3 RAISE_ABOVE RED 990101 COUNTY -
                        4 LIST_FOR_INSPECTOR RED 990101-jw COUNTY -""");
        assertThat(notices())
                .isEqualTo(
                        """
                        990101 - - 1 1 RED
                        990101-jw - INSPECTOR 1 1 RED
                        990101100 - LEADER 1 0 ORANGE
                        990101100 7 - 2 0 YELLOW""");
    }

    @Test
    void the_event_says_what_fired_and_leaves_the_version_of_an_open_form_alone() throws SQLException {
        sweep("2026-04-04T00:00:00Z");
        assertThat(county.text("select concat_ws(' ', act, coalesce(office, '-'), coalesce(person::text, '-'), facts)"
                        + " from event where act = 'REMIND'"))
                .isEqualTo("REMIND - - {\"clock\":1,\"colour\":\"YELLOW\",\"due\":\"2026-05-06\",\"format\":2,"
                        + "\"pos\":0,\"round\":1,\"rule\":\"CLK-HANDLE\",\"step\":\"REMIND_HOLDER\","
                        + "\"then.clock.1\":\"rung=1\"}");
        assertThat(county.text("select version || ' ' || last_seq from casefile where id = 1"))
                .isEqualTo("1 2");
        county.assertChainsHold();
    }

    @Test
    void an_office_without_a_head_is_warned_itself_and_nobody_above_means_the_inspectors() throws SQLException {
        county.run(
                "update casefile set held_office = '990101', held_person = null where id = 1",
                "update clock set next_rung = 2, next_at = '2026-04-29T16:00Z'" + ONLY);
        sweep("2026-05-07T00:00:00Z");
        assertThat(notices()).isEqualTo("990101 - - 1 0 ORANGE\n990101-jw - INSPECTOR 1 1 RED");
    }

    @Test
    void the_clock_of_a_part_speaks_to_the_office_that_was_assigned() throws SQLException {
        county.run(
                "insert into part (case_id, no, county, number, task, from_office, office, kind, sent_at,"
                        + " received_at, person) select id, 1, county, number, '协查', held_office, '990101100-sfs',"
                        + " 'ASSIGNMENT', last_at, last_at, 42 from casefile where id = 1",
                "update clock set part = 1" + ONLY);
        sweep("2026-04-04T00:00:00Z");
        assertThat(rungs()).isEqualTo("0 REMIND_HOLDER YELLOW 990101100-sfs TOWN 42");
    }

    @Test
    void a_whistle_of_hours_climbs_by_the_hour() throws SQLException {
        county.run("update clock set rule = 'CLK-ASSIGNED', term = '24 HOURS', started_on = '2026-03-06',"
                + " started_at = '2026-03-06T15:00:40+08:00', due_on = '2026-03-07', warning_on = '2026-03-07',"
                + " due_at = '2026-03-07T15:00:00+08:00', next_at = '2026-03-07T03:00:00+08:00'" + ONLY);
        sweep("2026-03-07T14:59:59+08:00");
        assertThat(county.text("select string_agg(step || ' ' || to_char(planned_at at time zone 'Asia/Shanghai',"
                        + " 'DD HH24:MI'), ', ' order by pos) from rung"))
                .isEqualTo("REMIND_HOLDER 07 03:00, REMIND_HOLDER 07 12:00, WARN_HEAD 07 14:00");
        assertThat(county.text("select next_at = due_at from clock" + ONLY)).isEqualTo("t");
        sweep("2026-03-07T15:00:00+08:00");
        assertThat(county.count("select count(*) from rung where planned_at = '2026-03-07T15:00:00+08:00'"))
                .isEqualTo(1);
    }

    @Test
    void a_provisional_date_is_reminded_of_and_never_called_missed() throws SQLException {
        county.run("update clock set provisional = true" + ONLY);
        sweep("2026-12-31T00:00:00Z");
        assertThat(county.text("select string_agg(step, ' ' order by pos) from rung"))
                .isEqualTo("REMIND_HOLDER REMIND_HOLDER WARN_HEAD");
        assertThat(county.text("select next_rung || ' ' || next_at from clock" + ONLY))
                .isEqualTo("3 infinity");
        county.run("update clock set next_at = '2026-05-06T16:00Z'" + ONLY);
        assertThat(sweep("2026-12-31T00:00:00Z")).isEqualTo(Swept.NOTHING);
    }

    @Test
    void rungs_that_an_import_recorded_are_never_sent() throws SQLException {
        county.run("insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at,"
                + " before_import) select case_id, no, 1, p, county, number, rule, 'REMIND_HOLDER', 'YELLOW', now(),"
                + " now(), true from clock, generate_series(0, 1) p" + ONLY);
        sweep("2026-04-30T00:00:00Z");
        assertThat(county.count("select count(*) from rung where not before_import"))
                .isEqualTo(1);
        assertThat(notices()).isEqualTo("990101100 - LEADER 1 0 ORANGE");
        county.assertChainsHold();
    }

    @Test
    void an_extension_climbs_the_ladder_anew_to_its_later_day() throws SQLException {
        sweep("2026-04-30T00:00:00Z");
        county.run("update clock set round = 2, next_rung = 0, due_on = '2026-06-05', warning_on = '2026-06-05',"
                + " next_at = fengqiao_rung_at('USED', 50, 3, started_on, '2026-06-05', '2026-06-05')" + ONLY);
        sweep("2026-06-03T00:00:00Z");
        assertThat(county.text("select string_agg(round || '.' || pos, ' ' order by seq) from rung"))
                .isEqualTo("1.0 1.1 1.2 2.0 2.1");
    }

    @Test
    void a_citizens_window_and_a_pause_stand_still() throws SQLException {
        county.run("update clock set citizen = true" + ONLY);
        assertThat(sweep("2026-12-31T00:00:00Z")).isEqualTo(Swept.NOTHING);
        county.run("update clock set citizen = false, paused_on = '2026-03-09', next_at = '2026-04-03T16:00Z'" + ONLY);
        assertThat(sweep("2026-12-31T00:00:00Z")).isEqualTo(Swept.NOTHING);
    }

    @Test
    void a_clock_that_outlives_its_case_still_climbs() throws SQLException {
        county.run("update casefile set closed_at = last_at, held_from = null, stage = 'CLOSED' where id = 1");
        assertThat(sweep("2026-04-04T00:00:00Z").fired()).isEqualTo(1);
    }

    @Test
    void two_clocks_of_one_case_hang_on_each_other() throws SQLException {
        var same = "county, number, episode, part, rule, step, pack, pack_version, owner, citizen, optional,"
                + " office, tier, term, started_on, started_at, started_seq, due_on, due_at, rolled_from, warning_on,"
                + " provisional, derivation, round, next_rung, next_at";
        county.run("insert into clock (case_id, no, " + same + ") select case_id, 2, " + same + " from clock" + ONLY);
        assertThat(sweep("2026-05-31T00:00:00Z").fired()).isEqualTo(10);
        county.assertChainsHold();
    }

    @Test
    void a_ladder_that_was_made_gentler_waits_for_its_new_day() throws SQLException {
        county.run("update clock set next_at = '2026-03-20T16:00Z'" + ONLY);
        assertThat(sweep("2026-03-21T00:00:00Z")).isEqualTo(Swept.NOTHING);
        assertThat(county.text("select next_at at time zone 'UTC' from clock" + ONLY))
                .isEqualTo("2026-04-03 16:00:00");
    }

    @Test
    void an_event_is_never_earlier_than_the_one_before_it() throws SQLException {
        var later = NOW.at().plus(Duration.ofDays(1));
        county.run("update casefile set last_at = timestamptz '" + later + "' where id = 1");
        sweep("2026-04-04T00:00:00Z");
        assertThat(county.count("select count(*) from event where act = 'REMIND' and at = timestamptz '" + later + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_case_that_was_tampered_with_keeps_no_other_waiting() throws Exception {
        var same =
                "county, version, stage, episode, episode_kind, episode_opened_at, purpose, category, channel, region,"
                        + " headcount, registered_at, registered_office, registered_by, responsible, held_office, held_person,"
                        + " held_ground, held_from, spans, open_parts, parts, parties, last_hash, last_at, due,"
                        + " touched, handlers, conflicted, imported";
        county.run(
                "insert into casefile (id, number, last_seq, " + same + ") select 2, '990101-2026-0000002', 0, " + same
                        + " from casefile where id = 1",
                "update casefile set last_seq = 0 where id = 1",
                "insert into clock (case_id, no, county, number, episode, rule, pack, pack_version, owner, citizen,"
                        + " office, tier, term, started_on, started_at, started_seq, due_on, due_at, warning_on,"
                        + " provisional, derivation, next_at) select 2, 1, county, '990101-2026-0000002', 1, rule, pack,"
                        + " pack_version, owner, false, office, tier, term, started_on, started_at, 1, due_on, due_at,"
                        + " warning_on, false, '', next_at from clock" + ONLY);
        assertThat(sweep("2026-04-04T00:00:00Z").fired()).isEqualTo(1);
        assertThat(county.text(
                        "select case_id || ' ' || next_rung || ' ' || (next_at at time zone 'UTC')::date from clock"
                                + " order by 1"))
                .isEqualTo("1 0 2026-04-05\n2 1 2026-04-27");
    }

    private static Swept sweep(String at) throws SQLException {
        return new LadderSweep(county.app(), LADDER).run(new Moment(java.time.Instant.parse(at)));
    }

    private static String rungs() throws SQLException {
        return county.text(
                "select concat_ws(' ', pos, step, colour, office, tier, coalesce(person::text, '-')) from rung"
                        + " order by pos");
    }

    private static String notices() throws SQLException {
        return county.text(
                "select concat_ws(' ', office, coalesce(person::text, '-'), coalesce(role, '-'), count, late,"
                        + " colour) from outbox order by office, person nulls first, role");
    }
}
