package org.fengqiao.casework.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.Workplace.*;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two towns have granted, carried out or not, and who sees that. */
class OwedPartsTest {
    private static final String OTHER_TOWN = "990101101";
    private static final String OUTSIDE = "9901-zf";

    private static TestDatabase database;
    private static Workplace work;
    private static Registered late;
    private static Registered soon;
    private static Registered done;
    private static Registered others;
    private static Registered explained;

    @BeforeAll
    static void granted() throws SQLException {
        database = TestDatabase.apart();
        work = new Workplace(database);
        late = granted(TOWN, "排水沟", "2026-06-30");
        soon = granted(TOWN, "田埂", "2026-04-10");
        done = granted(TOWN, "路灯", "2026-04-20");
        act(TOWN, done, "REPORT_BACK", Map.of("text", "灯已装好"));
        others = granted(OTHER_TOWN, "水渠", "2026-05-10");
        explained = work.register(TOWN, dispute("围墙"));
        act(TOWN, explained, "ANSWER", DECISION);
        run("insert into part (case_id, no, county, number, kind, task, from_office, office, sent_at)"
                + " select id, 1, county, number, 'ORDER', '限期回复', '990101', '" + TOWN
                + "', now() from casefile where number = '"
                + explained.number() + "'");
        run("insert into part (case_id, no, county, number, kind, task, from_office, office, sent_at, returned_at)"
                + " select id, 2, county, number, 'TASK', '查明', '990101', '" + TOWN
                + "', now(), now() from casefile where number = '"
                + explained.number() + "'");
    }

    private static Registered granted(String town, String summary, String by) {
        var filed = work.register(town, dispute(summary));
        var decision = new HashMap<>(DECISION);
        decision.put("result", "SUPPORTED");
        decision.put("executeBy", by);
        act(town, filed, "ANSWER", decision);
        return filed;
    }

    @Test
    void what_is_open_is_listed_with_what_is_due_first_on_top() {
        var owed = owed(TOWN, "EXECUTION", "open", null);
        assertThat(owed).extracting(OwedPart::number).containsExactly(soon.number(), late.number());
        assertThat(owed.get(0)).satisfies(part -> {
            assertThat(part.kind()).isEqualTo(PartKind.EXECUTION);
            assertThat(part.office()).isEqualTo(TOWN);
            assertThat(part.officeName()).isEqualTo("城关镇综治中心");
            assertThat(part.due()).isEqualTo("2026-04-10T16:00:00Z");
            assertThat(part.wholeDay()).isTrue();
            assertThat(part.sentAt()).isBefore(work.now().at());
            assertThat(part.doneAt()).isNull();
            assertThat(part.task()).isNotBlank();
        });
        assertThat(owed(TOWN, "EXECUTION", null, null)).isEqualTo(owed);
    }

    @Test
    void what_is_done_leaves_the_list_for_that_of_what_is_done() {
        assertThat(owed(TOWN, "EXECUTION", "done", null)).singleElement().satisfies(part -> {
            assertThat(part.number()).isEqualTo(done.number());
            assertThat(part.doneAt()).isNotNull();
        });
        assertThat(owed(OTHER_TOWN, "EXECUTION", "done", null)).isEmpty();
    }

    @Test
    void another_town_sees_its_own_alone_and_the_county_all_or_those_of_one() {
        assertThat(numbers(OTHER_TOWN, null)).containsExactly(others.number());
        assertThat(numbers(OTHER_TOWN, TOWN)).isEmpty();
        assertThat(numbers(COUNTY, null)).containsExactly(soon.number(), others.number(), late.number());
        assertThat(numbers(COUNTY, OTHER_TOWN)).containsExactly(others.number());
        assertThat(numbers(VILLAGE, null)).isEmpty();
    }

    /** A part that came back is owed no more, and was not done either. */
    @Test
    void without_a_kind_whatever_is_owed_is_listed_but_not_what_came_back() {
        assertThat(owed(TOWN, null, null, null))
                .extracting(OwedPart::kind)
                .containsExactly(PartKind.EXECUTION, PartKind.EXECUTION, PartKind.ORDER);
        assertThat(owed(TOWN, "ORDER", "open", null))
                .extracting(OwedPart::number)
                .containsExactly(explained.number());
        assertThat(owed(TOWN, "TASK", "open", null)).isEmpty();
        assertThat(owed(TOWN, "TASK", "done", null)).isEmpty();
    }

    @Test
    void inspectors_see_the_county_without_its_words_and_another_countys_nothing() {
        var inspector = officer(COUNTY, Role.INSPECTOR);
        assertThat(owed(inspector, "EXECUTION", "open", null))
                .extracting(OwedPart::number)
                .containsExactly(soon.number(), others.number(), late.number());
        assertThat(owed(inspector, null, null, null)).hasSize(4).allSatisfy(part -> assertThat(part.task())
                .isNull());
        assertThat(owed(officer(OUTSIDE, Role.INSPECTOR), null, null, null)).isEmpty();
    }

    @Test
    void whoever_administers_sees_none() {
        assertThatThrownBy(() -> owed(officer(COUNTY, Role.ADMINISTRATOR), null, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NO_POWER));
    }

    /** As with every other list: what complains of an office is not for its eyes. */
    @Test
    void an_office_complained_of_is_not_told() throws SQLException {
        var filed = granted(OTHER_TOWN, "不让看的", "2026-05-11");
        assertThat(numbers(OTHER_TOWN, null)).contains(filed.number());
        run("update casefile set complained_of = '" + OTHER_TOWN + "' where number = '" + filed.number() + "'");
        assertThat(numbers(OTHER_TOWN, null)).doesNotContain(filed.number());
        assertThat(numbers(COUNTY, null)).contains(filed.number());
        run("delete from part where number = '" + filed.number() + "'");
    }

    @Test
    void nobody_gets_more_than_can_be_read() throws SQLException {
        run("insert into part (case_id, no, county, number, kind, task, from_office, office, sent_at)"
                + " select id, n, county, number, 'WHISTLE', '到场', '990101', '990101-zrj', now()"
                + " from casefile, generate_series(10, 9 + " + (OwedParts.MOST + 1) + ") n where number = '"
                + late.number()
                + "'");
        assertThat(owed(COUNTY, "WHISTLE", null, null)).hasSize(OwedParts.MOST);
        run("delete from part where kind = 'WHISTLE'");
    }

    @Test
    void what_is_asked_wrongly_is_said_in_words_all_at_once() {
        assertThatThrownBy(() -> owed(TOWN, "GIFT", "perhaps", "nowhere")).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.faults()).extracting(FieldFault::field).containsExactly("kind", "state", "office");
            assertThat(no.faults()).extracting(FieldFault::message).containsExactly("choice", "choice", "unknown");
        });
    }

    private static List<String> numbers(String office, String of) {
        return owed(office, "EXECUTION", "open", of).stream()
                .map(OwedPart::number)
                .toList();
    }

    private static List<OwedPart> owed(String asker, String kind, String state, String office) {
        return owed(work.officer(asker), kind, state, office);
    }

    private static List<OwedPart> owed(Officer asker, String kind, String state, String office) {
        var parts = new OwedParts();
        parts.em = database.injected();
        parts.directory = work.directory();
        parts.officer = new CurrentOfficer() {
            @Override
            public Officer get() {
                return asker;
            }
        };
        return database.inTransaction(em -> new ArrayList<>(parts.of(kind, state, office)));
    }

    private static Officer officer(String office, Role role) {
        return new Officer(7, "某", work.directory().offices().of(office), role);
    }

    private static void act(String office, Registered file, String act, Map<String, String> fields) {
        work.later(Duration.ofHours(1));
        work.perform(office, file.number(), version(file), named(act), fields);
    }

    private static Act named(String act) {
        return Acts.named(act);
    }

    private static int version(Registered file) {
        return database.inTransaction(
                em -> ((Number) em.createNativeQuery("select version from casefile where number = ?")
                                .setParameter(1, file.number())
                                .getSingleResult())
                        .intValue());
    }

    private static void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
