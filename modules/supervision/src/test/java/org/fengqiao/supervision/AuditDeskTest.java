package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditDeskTest {
    @TempDir
    static Path home;

    private static Database county;
    private static EntityManagerFactory model;
    private static Sealer sealer;
    private static EntityManager em;
    private static String number;

    private final List<String> log = new ArrayList<>();

    @BeforeAll
    static void live_and_seal() throws Exception {
        county = Postgres.fresh();
        county.withModel(em -> number = new CountyLife().store(em, 3).get(0));
        model = Database.model(county.as(Postgres.APP));
        em = model.createEntityManager();
        System.setProperty("FENGQIAO_HOME", home.toString());
        sealer = new Sealer();
        sealer.database = county.as(Postgres.APP);
        assertThat(sealer.seal(new OfficialTime().now(), true).orElseThrow().count())
                .isEqualTo(3);
        assertThat(sealer.seal(new OfficialTime().now(), false)).isEmpty();
    }

    @BeforeEach
    void work() {
        em.getTransaction().begin();
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
    }

    @AfterAll
    static void stop() throws Exception {
        em.close();
        model.close();
        System.clearProperty("FENGQIAO_HOME");
        county.close();
    }

    @Test
    void an_inspector_verifies_all_or_one_and_takes_evidence_along() {
        var desk = deskOf(Role.INSPECTOR, "990101");
        desk.atOnce = 0;
        assertThat(desk.verify(Optional.empty())).satisfies(first -> {
            assertThat(first.differences()).isEmpty();
            assertThat(first.valid()).isTrue();
            assertThat(first.cases()).isEqualTo(3);
            assertThat(first.since()).isNull();
        });
        assertThat(desk.verify(Optional.empty()).cases())
                .as("what did not change since it was found to be good is passed over")
                .isLessThan(3);
        assertThat(desk.verify(Optional.of(number)).cases()).isEqualTo(1);
        assertThat(desk.bundle(number))
                .contains("\"type\":\"seal\"", "\"type\":\"head\"")
                .doesNotContain("张三");
        assertThat(log).containsExactly("EXPORTED evidence");
    }

    @Test
    void where_there_are_few_cases_all_are_verified_each_time() {
        var desk = deskOf(Role.INSPECTOR, "990101");
        assertThat(desk.verify(Optional.empty()).valid()).isTrue();
        county.run("update casefile set headcount = 7 where number = '" + number + "'");
        assertThat(desk.verify(Optional.empty()).differences()).hasSize(1);
        county.run("update casefile set headcount = 1 where number = '" + number + "'");
    }

    @Test
    void a_table_that_was_edited_in_a_case_nobody_touched_is_found_by_the_whole_run() {
        var desk = deskOf(Role.INSPECTOR, "990101");
        desk.atOnce = 0;
        assertThat(desk.verify(Optional.empty()).valid()).isTrue();
        county.run("update casefile set headcount = 7 where number = '" + number + "'");
        assertThat(desk.verify(Optional.empty()).valid())
                .as("it says since when")
                .isTrue();
        var run = desk.begin();
        assertThat(desk.begin()).as("one at a time").isEqualTo(run);
        var batch = batch();
        while (batch.next(run)) {
            assertThat(desk.run(run).progress()).isPositive();
        }
        assertThat(desk.run(run)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(VerificationRun.State.DONE);
            assertThat(done.checked()).isEqualTo(3);
            assertThat(done.events()).isPositive();
            assertThat(done.found()).isOne();
            assertThat(done.valid()).isFalse();
        });
        assertThat(desk.differences(run)).containsExactly(new Difference(number, "origin", "headcount", "1", "7"));
        assertThat(desk.differences(run).get(0).where()).isEqualTo("casefile");
        assertThat(desk.faults(run)).isEmpty();
        assertThat(desk.verify(Optional.of(number)).differences()).hasSize(1);
        county.run("update casefile set headcount = 1 where number = '" + number + "'");
    }

    @Test
    void a_bundle_is_sealed_to_its_end_before_it_goes_out() {
        var grown = new ArrayList<String>();
        county.withModel(em -> {
            var files = new CaseFiles(em);
            var file = files.open(2);
            grown.add(file.number());
            new CountyLife().note(file);
            files.keep(file);
        });
        var lines =
                deskOf(Role.INSPECTOR, "990101").bundle(grown.get(0)).lines().toList();
        var head = lines.stream()
                .filter(line -> line.contains("\"type\":\"head\""))
                .findFirst()
                .orElseThrow();
        var seq = head.replaceAll(".*\"lastSeq\":(\\d+).*", "$1");
        assertThat(lines)
                .filteredOn(line -> line.contains("\"type\":\"seal\""))
                .anyMatch(line -> line.contains("\"seq\":" + seq + ","));
    }

    private VerificationDesk batch() {
        var batch = new VerificationDesk();
        batch.runs = new VerificationRuns(em);
        batch.moment = new OneMoment();
        batch.moment.database = county.as(Postgres.APP);
        batch.seals = new ReadSeals();
        batch.time = new OfficialTime();
        return batch;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INSPECTOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_is_let_in(Role role) {
        var desk = deskOf(role, "990101");
        refused(Why.NO_POWER, () -> desk.verify(Optional.empty()));
        refused(Why.NO_POWER, () -> desk.bundle(number));
    }

    @Test
    void a_case_that_never_was_or_belongs_to_another_county_is_unknown() {
        refused(Why.UNKNOWN_CASE, () -> deskOf(Role.INSPECTOR, "990101").verify(Optional.of("990101-2026-999999-9")));
        refused(Why.UNKNOWN_CASE, () -> deskOf(Role.INSPECTOR, "990102").verify(Optional.of(number)));
        refused(Why.UNKNOWN_CASE, () -> deskOf(Role.INSPECTOR, "990102").bundle(number));
    }

    private static void refused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }

    private AuditDesk deskOf(Role role, String countyCode) {
        var office = new Office(countyCode, "桐溪县", OfficeKind.INSPECTION, countyCode, null, null);
        var desk = new AuditDesk();
        desk.database = county.as(Postgres.APP);
        desk.time = new OfficialTime();
        desk.moment = new OneMoment();
        desk.moment.database = desk.database;
        desk.sealer = sealer;
        desk.runs = new VerificationRuns(em);
        desk.inspectors = new Inspectors();
        desk.inspectors.officer = new CurrentOfficer() {
            @Override
            public Officer get() {
                return new Officer(7, "某人", office, role);
            }
        };
        desk.access = new AccessLog() {
            @Override
            public void note(Officer officer, Long caseId, What what, String reason) {
                log.add(what + " " + reason);
            }
        };
        return desk;
    }
}
