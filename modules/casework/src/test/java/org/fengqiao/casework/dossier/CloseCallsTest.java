package org.fengqiao.casework.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.casework.Workplace.*;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Services entered at once and later, and duties met with time to spare and without. */
class CloseCallsTest {
    private static TestDatabase database;
    private static Workplace work;
    private static String inThree;
    private static String inFour;
    private static String lastDay;
    private static LocalDate fourDaysAgo;

    @BeforeAll
    static void deeds() {
        database = TestDatabase.apart();
        work = new Workplace(database);
        served(0);
        served(2);
        inThree = served(3);
        inFour = served(4);
        fourDaysAgo = work.now().today().minusDays(4);
        sentDown(1);
        lastDay = sentDown(0);
    }

    /** An answer that is served on the day of its issue, which is entered so many days later. */
    private static String served(int daysLater) {
        var filed = work.register(TOWN, dispute("田埂" + daysLater)).number();
        act(TOWN, filed, "ANSWER", DECISION);
        var day = work.now().today();
        work.later(Duration.ofDays(daysLater).minusHours(1));
        act(TOWN, filed, "DELIVER", Map.of("method", "IN_PERSON", "proof", "送达回证", "deliveredOn", day.toString()));
        return filed;
    }

    /** Forwarded so many days before the last day for that. */
    private static String sentDown(int daysBefore) {
        var filed = work.register(COUNTY, dispute("篱笆" + daysBefore)).number();
        var due =
                LocalDate.parse(text("select due_on from clock where rule = 'CLK-ROUTE' and number = '" + filed + "'"));
        var morning = Moment.on(due.minusDays(daysBefore)).at().plus(Duration.ofHours(9));
        work.later(Duration.between(work.now().at(), morning));
        act(COUNTY, filed, "SEND_DOWN", Map.of("office", TOWN, "reason", "属地办理"));
        assertThat(text(
                        "select ended_as || ' ' || (due_on - ended_on) from clock where rule = 'CLK-ROUTE' and number = '"
                                + filed + "'"))
                .isEqualTo("MET " + daysBefore);
        return filed;
    }

    @Test
    void a_service_is_listed_when_it_was_entered_more_than_three_days_later() {
        assertThat(of(CloseCall.Kind.ENTERED_LATE))
                .containsExactly(new CloseCall(
                        inFour,
                        CloseCall.Kind.ENTERED_LATE,
                        "DELIVER",
                        TOWN,
                        "城关镇综治中心",
                        fourDaysAgo,
                        fourDaysAgo.plusDays(4)));
    }

    /** Midnight there is not midnight in the database. */
    @Test
    void days_are_counted_as_the_county_counts_them() throws SQLException {
        var late = " where act = 'DELIVER' and case_id = (select id from casefile where number = '" + inThree + "')";
        run("update service set entered_at = (on_day + 3 + time '23:59') at time zone 'Asia/Shanghai'" + late);
        assertThat(of(CloseCall.Kind.ENTERED_LATE)).hasSize(1);
        run("update service set entered_at = (on_day + 4 + time '00:01') at time zone 'Asia/Shanghai'" + late);
        assertThat(of(CloseCall.Kind.ENTERED_LATE))
                .extracting(CloseCall::number)
                .contains(inThree, inFour);
        run("update service set entered_at = (on_day + 3 + time '12:00') at time zone 'Asia/Shanghai'" + late);
    }

    @Test
    void a_duty_is_listed_when_it_was_met_on_its_last_day() {
        assertThat(of(CloseCall.Kind.ON_THE_LAST_DAY)).singleElement().satisfies(call -> {
            assertThat(call.number()).isEqualTo(lastDay);
            assertThat(call.what()).isEqualTo("CLK-ROUTE");
            assertThat(call.office()).isEqualTo(COUNTY);
            assertThat(call.day()).isEqualTo(call.enteredOn());
        });
    }

    @Test
    void what_is_no_duty_of_an_office_by_the_law_is_not_listed() throws SQLException {
        for (var but : List.of(
                "local = true",
                "citizen = true",
                "optional = true",
                "provisional = true",
                "step = 1",
                "part = 1",
                "term = '4 HOURS'",
                "ended_as = 'LAPSED'",
                "ended_as = 'VOID'")) {
            assertThat(whileClockIs(but)).as(but).isEmpty();
        }
        assertThat(of(CloseCall.Kind.ON_THE_LAST_DAY)).hasSize(1);
    }

    @Test
    void what_was_corrected_is_listed_as_corrected() throws SQLException {
        correct("'VOID', '990101', 'x', null, null");
        assertThat(of(CloseCall.Kind.ON_THE_LAST_DAY)).isEmpty();
        run("delete from clock_correction");
        correct("'RECHARGE', '990101', 'x', '" + TOWN + "', 'TOWN'");
        assertThat(of(CloseCall.Kind.ON_THE_LAST_DAY))
                .extracting(CloseCall::number, CloseCall::office)
                .containsExactly(tuple(lastDay, TOWN));
        run("delete from clock_correction");
    }

    private static void correct(String kindChargedReasonOfficeTier) throws SQLException {
        run("insert into correction_run (id, county, reason, by_person, by_office, cases, started_at, ended_at)"
                + " values (1, '990101', 'x', 1, '990101', 1, now(), now()) on conflict do nothing");
        run("insert into clock_correction (case_id, clock, county, run, seq, at, kind, charged, reason, office, tier)"
                + " select case_id, no, county, 1, 9, now(), " + kindChargedReasonOfficeTier
                + " from clock where rule = 'CLK-ROUTE' and number = '" + lastDay + "'");
    }

    @Test
    void the_newest_are_first_and_no_more_than_asked_for() throws SQLException {
        assertThat(newest(CloseCalls.MOST)).extracting(CloseCall::number).containsExactly(lastDay, inFour);
        assertThat(newest(1)).extracting(CloseCall::number).containsExactly(lastDay);
        run("insert into service (case_id, seq, county, episode, office, act, method, on_day, entered_at)"
                + " select case_id, seq + n, county, episode, office, 'SEND_OUT', 'POST', on_day - 9, entered_at"
                + " from service, generate_series(100, 99 + " + CloseCalls.MOST + ") n where act = 'DELIVER'");
        assertThat(newest(CloseCalls.MOST + 1)).hasSize(CloseCalls.MOST);
        run("delete from service where act = 'SEND_OUT'");
    }

    @Test
    void inspectors_alone_see_them_and_those_of_their_county() {
        for (var role : List.of(Role.CASEWORKER, Role.LEADER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> newest(officer(COUNTY, role), 10))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NO_POWER));
        }
        assertThat(newest(officer("9901-zf", Role.INSPECTOR), 10)).isEmpty();
    }

    private static List<CloseCall> whileClockIs(String different) throws SQLException {
        var which = " where k.rule = 'CLK-ROUTE' and k.number = '" + lastDay + "'";
        run("create table as_it_was as select k.* from clock k" + which);
        run("update clock k set " + different + which);
        try {
            return of(CloseCall.Kind.ON_THE_LAST_DAY);
        } finally {
            run("update clock k set local = w.local, citizen = w.citizen, optional = w.optional, provisional ="
                    + " w.provisional, step = w.step, part = w.part, term = w.term, ended_as = w.ended_as from as_it_was w"
                    + which);
            run("drop table as_it_was");
        }
    }

    private static List<CloseCall> of(CloseCall.Kind kind) {
        return newest(CloseCalls.MOST).stream()
                .filter(call -> call.kind() == kind)
                .toList();
    }

    private static List<CloseCall> newest(int most) {
        return newest(officer(COUNTY, Role.INSPECTOR), most);
    }

    private static List<CloseCall> newest(Officer asker, int most) {
        var calls = new CloseCalls();
        calls.em = database.injected();
        calls.officer = new CurrentOfficer() {
            @Override
            public Officer get() {
                return asker;
            }
        };
        return database.inTransaction(em -> calls.newest(most));
    }

    private static Officer officer(String office, Role role) {
        return new Officer(7, "某", work.directory().offices().of(office), role);
    }

    private static void act(String office, String number, String act, Map<String, String> fields) {
        var version = Integer.parseInt(text("select version from casefile where number = '" + number + "'"));
        work.perform(office, number, version, Acts.named(act), fields);
    }

    private static String text(String sql) {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
