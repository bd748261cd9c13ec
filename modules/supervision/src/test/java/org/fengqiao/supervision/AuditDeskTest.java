package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditDeskTest {
    @TempDir
    static Path home;

    private static Database county;
    private static String number;

    private final List<String> log = new ArrayList<>();

    @BeforeAll
    static void live_and_seal() throws Exception {
        county = Postgres.fresh();
        county.withModel(em -> number = new CountyLife().store(em, 3).get(0));
        System.setProperty("FENGQIAO_HOME", home.toString());
        var sealer = new Sealer();
        sealer.database = county.as(Postgres.APP);
        assertThat(sealer.seal(new OfficialTime().now(), true).orElseThrow().count())
                .isEqualTo(3);
        assertThat(sealer.seal(new OfficialTime().now(), false)).isEmpty();
    }

    @AfterAll
    static void stop() throws Exception {
        System.clearProperty("FENGQIAO_HOME");
        county.close();
    }

    @Test
    void an_inspector_verifies_all_or_one_and_takes_evidence_along() {
        var desk = deskOf(Role.INSPECTOR, "990101");
        assertThat(desk.verify(Optional.empty()).valid()).isTrue();
        assertThat(desk.verify(Optional.empty()).cases()).isEqualTo(3);
        assertThat(desk.verify(Optional.of(number)).cases()).isEqualTo(1);
        assertThat(desk.bundle(number))
                .contains("\"type\":\"seal\"", "\"type\":\"head\"")
                .doesNotContain("张三");
        assertThat(log).containsExactly("EXPORTED evidence");
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
