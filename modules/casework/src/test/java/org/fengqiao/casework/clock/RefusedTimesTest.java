package org.fengqiao.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.casework.Workplace.COUNTY;
import static org.fengqiao.casework.Workplace.TOWN;
import static org.fengqiao.casework.Workplace.dispute;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.WatchAct;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.petition.PetitionAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the rules do not give is refused in clear words, every broken field at once, and nothing has changed. */
class RefusedTimesTest {
    private static final Map<String, String> THIRTY = Map.of("days", "30", "reason", "情况复杂");

    private final Workplace work = new Workplace();
    private String number;
    private int version;
    private String before;

    @BeforeEach
    void accepted() throws SQLException {
        var registered = work.register(TOWN, dispute("扩建挡光"));
        number = registered.number();
        version = work.perform(TOWN, number, registered.version(), PetitionAct.ACCEPT, Map.of());
        before = asStored();
    }

    @Test
    void more_time_needs_days_and_a_reason() throws SQLException {
        brokenFields(caseworker(), PetitionAct.EXTEND, Map.of(), "days", "reason");
        brokenFields(caseworker(), PetitionAct.EXTEND, Map.of("days", "很多", "reason", "复杂"), "days");
        brokenFields(caseworker(), PetitionAct.EXTEND, Map.of("days", "0", "reason", "复杂"), "days");
    }

    @Test
    void more_than_the_law_gives_is_a_broken_field() throws SQLException {
        var no = brokenFields(caseworker(), PetitionAct.EXTEND, Map.of("days", "31", "reason", "复杂"), "days");
        assertThat(no.faults().get(0).words(java.util.Locale.SIMPLIFIED_CHINESE))
                .contains("30");
    }

    @Test
    void after_the_due_day_there_is_nothing_to_extend() throws SQLException {
        work.later(Duration.ofDays(70));
        assertThat(refused(caseworker(), PetitionAct.EXTEND, THIRTY, Why.RULE_FORBIDS)
                        .getMessage())
                .contains("已经届满");
    }

    @Test
    void a_rule_that_has_no_extension_gets_none() throws SQLException {
        refused(
                caseworker(),
                PetitionAct.EXTEND,
                Map.of("days", "5", "reason", "忙", "rule", "CLK-ROUTE"),
                Why.NO_SUCH_CLOCK);
        refused(
                caseworker(),
                PetitionAct.EXTEND,
                Map.of("days", "5", "reason", "忙", "rule", "LOC-CONTACT"),
                Why.RULE_FORBIDS);
        refused(caseworker(), PetitionAct.EXTEND, Map.of("days", "5", "reason", "忙", "rule", "没有"), Why.NO_SUCH_CLOCK);
    }

    @Test
    void whoever_asked_does_not_approve_not_even_as_the_head() throws SQLException {
        version = work.perform(TOWN, number, version, PetitionAct.EXTEND, THIRTY);
        before = asStored();
        refused(caseworker(), PetitionAct.DECIDE_EXTENSION, Map.of("agreed", "true"), Why.OWN_REQUEST);
        refused(
                officer(caseworker().id(), TOWN, Role.LEADER),
                PetitionAct.DECIDE_EXTENSION,
                Map.of("agreed", "true"),
                Why.OWN_REQUEST);
        refused(
                officer(7001, TOWN, Role.CASEWORKER),
                PetitionAct.DECIDE_EXTENSION,
                Map.of("agreed", "true"),
                Why.HEAD_DECIDES);
        refused(caseworker(), PetitionAct.EXTEND, THIRTY, Why.ALREADY_ASKED);
        brokenFields(head(), PetitionAct.DECIDE_EXTENSION, Map.of(), "agreed");
    }

    @Test
    void the_head_of_another_office_has_no_say() throws SQLException {
        version = work.perform(TOWN, number, version, PetitionAct.EXTEND, THIRTY);
        before = asStored();
        refused(
                officer(7002, COUNTY, Role.LEADER),
                PetitionAct.DECIDE_EXTENSION,
                Map.of("agreed", "true"),
                Why.NOT_HOLDER);
    }

    @Test
    void a_request_that_outlived_the_due_day_can_only_be_refused() throws SQLException {
        version = work.perform(TOWN, number, version, PetitionAct.EXTEND, THIRTY);
        before = asStored();
        work.later(Duration.ofDays(67));
        refused(head(), PetitionAct.DECIDE_EXTENSION, Map.of("agreed", "true"), Why.RULE_FORBIDS);
        work.perform(head(), number, version, PetitionAct.DECIDE_EXTENSION, Map.of("agreed", "false"));
        assertThat(asStored()).isNotEqualTo(before);
    }

    @Test
    void more_time_that_was_granted_is_granted_once() throws SQLException {
        version = work.perform(TOWN, number, version, PetitionAct.EXTEND, THIRTY);
        version = work.perform(head(), number, version, PetitionAct.DECIDE_EXTENSION, Map.of("agreed", "true"));
        before = asStored();
        refused(caseworker(), PetitionAct.EXTEND, Map.of("days", "1", "reason", "还差一天"), Why.RULE_FORBIDS);
    }

    @Test
    void a_pause_needs_a_ground_that_the_law_knows_for_this_clock() throws SQLException {
        brokenFields(caseworker(), PetitionAct.PAUSE, Map.of(), "ground", "reason");
        brokenFields(caseworker(), PetitionAct.PAUSE, Map.of("ground", "WEATHER", "reason", "下雨"), "ground");
        refused(caseworker(), PetitionAct.PAUSE, Map.of("ground", "HEARING", "reason", "听证"), Why.NO_PAUSE);
        refused(caseworker(), PetitionAct.RESUME, Map.of(), Why.NOT_PAUSED);
    }

    @Test
    void tracks_are_not_changed_backwards() throws SQLException {
        refused(caseworker(), PetitionAct.SIMPLIFY, Map.of(), Why.WRONG_STAGE);
        refused(caseworker(), PetitionAct.CONVERT, Map.of("reason", "不简单"), Why.NOT_SIMPLE);
        brokenFields(caseworker(), PetitionAct.CONVERT, Map.of(), "reason");
    }

    @Test
    void telling_nothing_is_no_telling() throws SQLException {
        brokenFields(caseworker(), PetitionAct.TELL, Map.of(), "told", "text");
        brokenFields(caseworker(), PetitionAct.TELL, Map.of("told", "GOSSIP", "text", "听说"), "told");
    }

    @Test
    void a_reminder_is_nobodys_act() throws SQLException {
        assertThat(WatchAct.REMIND.isEntered()).isFalse();
        assertThat(WatchAct.REPROJECT.isEntered()).isFalse();
    }

    private Refusal brokenFields(Officer officer, Act act, Map<String, String> fields, String... broken)
            throws SQLException {
        var no = refused(officer, act, fields, Why.FIELDS);
        assertThat(no.faults()).extracting(FieldFault::field).containsExactlyInAnyOrder(broken);
        return no;
    }

    private Refusal refused(Officer officer, Act act, Map<String, String> fields, Why why) throws SQLException {
        var no = catchThrowableOfType(Refusal.class, () -> work.perform(officer, number, version, act, fields));
        assertThat(no).as("%s %s", act, fields).isNotNull();
        assertThat(no.why()).isEqualTo(why);
        assertThat(no.getMessage()).isNotBlank().doesNotContain("{");
        assertThat(asStored()).as("nothing changed").isEqualTo(before);
        return no;
    }

    private Officer caseworker() {
        return work.officer(TOWN);
    }

    private Officer head() {
        return officer(7000, TOWN, Role.LEADER);
    }

    private Officer officer(long id, String office, Role role) {
        return new Officer(id, "某人", work.directory().offices().of(office), role);
    }

    private String asStored() throws SQLException {
        var lines = new java.util.ArrayList<String>();
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement()) {
            for (var table : List.of("casefile", "clock", "event", "outbox")) {
                try (var rows = statement.executeQuery(
                        "select t::text from " + table + " t where number = '" + number + "' order by 1")) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        }
        return String.join("\n", lines);
    }
}
