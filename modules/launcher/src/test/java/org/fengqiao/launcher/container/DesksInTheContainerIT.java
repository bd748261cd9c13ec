package org.fengqiao.launcher.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.casework.IdempotencyDesk;
import org.fengqiao.casework.IdempotencyDesk.Reply;
import org.fengqiao.casework.Registrar;
import org.fengqiao.casework.ledger.ImportDesk;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.ledger.ImportMode;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.launcher.UnfoldedWar;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.party.Person;
import org.fengqiao.reports.job.JobState;
import org.fengqiao.reports.job.ReportDesk;
import org.fengqiao.supervision.ClockWatch;
import org.fengqiao.supervision.SealDesk;
import org.fengqiao.village.VillageDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One server for all of it, because each class of tests starts one of its own. */
@ExtendWith(ArquillianExtension.class)
class DesksInTheContainerIT {
    private static final String VILLAGE = "990101100204";
    private static final Map<String, String> AGREED = Map.of("outcome", "AGREED", "form", "ORAL", "agreement", "各退一步");

    /** Every test tells of a matter of its own. */
    private final String summary = "院墙滴水 " + UUID.randomUUID();

    @Inject
    Entrance entrance;

    @Inject
    VillageDesk door;

    @Inject
    CaseDesk desk;

    @Inject
    IdempotencyDesk once;

    @Inject
    Registrar registrar;

    @Inject
    CurrentOfficer officer;

    @Inject
    SealDesk seals;

    @Inject
    ClockWatch watch;

    @Inject
    Timers timers;

    @Inject
    ReportDesk reports;

    @Inject
    ImportDesk imports;

    @Resource(lookup = "jdbc/fengqiao")
    DataSource application;

    @Resource(lookup = "jdbc/fengqiao-report")
    DataSource reading;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Deployment
    static WebArchive house() {
        return UnfoldedWar.with(DesksInTheContainerIT.class.getPackage());
    }

    @Test
    void a_village_registers_and_settles_in_one_transaction() {
        entrance.enterAs("village");
        var made = door.settleAtTheDoor(matter(), new Given(AGREED));
        assertThat(tables().count(
                                "select count(*) from casefile where number = ? and stage = 'SETTLED'", made.number()))
                .isEqualTo(1);
        assertThat(tables().count("select count(*) from event where number = ?", made.number()))
                .isEqualTo(2);
    }

    @Test
    void a_broken_settlement_leaves_no_registration() {
        entrance.enterAs("village");
        var broken = new Given(Map.of("outcome", "AGREED", "form", "WRITTEN"));
        var refusal = refusalOf(() -> door.settleAtTheDoor(matter(), broken));
        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactly("agreement");
        assertThat(cases()).isZero();
    }

    /** Whoever calls several desks in one transaction keeps nothing when the last of them refuses. */
    @Test
    void a_refused_second_act_takes_the_first_one_back() {
        entrance.enterAs("village");
        var key = UUID.randomUUID().toString();
        assertThat(refusalOf(() -> once.once("village", key, "the same", this::registerTwiceButOnceBadly))
                        .why())
                .isEqualTo(Why.FIELDS);
        assertThat(cases()).isZero();
        assertThat(tables().count("select count(*) from idempotency where key = ?", key))
                .isZero();
        assertThat(once.once("village", key, "the same", this::register).repeated())
                .isFalse();
        assertThat(cases()).isEqualTo(1);
    }

    /** Unwrapped, and with all it has to say: a page shows it as it is. */
    @Test
    void a_refusal_leaves_a_desk_as_it_was_thrown() {
        entrance.enterAs("village");
        var refusal = refusalOf(() -> desk.register(nameless()));
        assertThat(refusal.why()).isEqualTo(Why.FIELDS);
        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactlyInAnyOrder("name", "category");
    }

    @Test
    void nobody_is_an_officer_without_signing_in() {
        assertThat(officer.find()).isEmpty();
        assertThat(refusalOf(() -> desk.register(matter())).why()).isEqualTo(Why.NOT_STAFF);
        assertThat(refusalOf(() -> seals.seal()).why()).isEqualTo(Why.NOT_STAFF);
        assertThat(cases()).isZero();
    }

    @Test
    void the_officer_is_whoever_signed_in() {
        entrance.enterAs("inspector");
        assertThat(officer.get().office().code()).isEqualTo("990101-jw");
        assertThat(officer.get().is(Role.INSPECTOR)).isTrue();
        assertThat(refusalOf(() -> desk.register(matter())).why()).isEqualTo(Why.NO_POWER);
    }

    @Test
    void the_watch_has_the_only_timer_and_it_is_not_persistent() {
        assertThat(timers.all()).singleElement().satisfies(timer -> {
            assertThat(timer.isPersistent()).isFalse();
            assertThat(timer.getInfo()).isEqualTo("clock watch");
            assertThat(timer.getSchedule().getMinute()).isEqualTo("*");
        });
    }

    @Test
    void a_tick_of_the_watch_seals_what_is_new() throws IOException {
        entrance.enterAs("village");
        var number = desk.register(matter()).number();
        watch.tick();
        assertThat(sealedUpTo(number)).isEqualTo(1);
    }

    @Test
    void an_inspector_seals_at_once_and_sees_the_seal_noted() throws IOException {
        entrance.enterAs("village");
        var number = desk.register(matter()).number();
        entrance.enterAs("inspector");
        seals.seal();
        assertThat(sealedUpTo(number)).isEqualTo(1);
        var newest = seals.newest(1).get(0);
        assertThat(book().seal(newest.number()).orElseThrow().digest()).isEqualTo(newest.digest());
    }

    @Test
    void a_report_is_made_beside_the_request() {
        entrance.enterAs("county");
        var day = LocalDate.now(org.fengqiao.model.Moment.ZONE);
        var period = Map.of("office", "990101", "from", day.minusYears(1).toString(), "to", day.toString());
        var job = reports.start("tiered-escalation", "CSV", period);
        Tables.await(() -> reports.job(job).state() != JobState.RUNNING);
        assertThat(reports.job(job).failure()).isNull();
        assertThat(reports.job(job).state()).isEqualTo(JobState.DONE);
        assertThat(new String(reports.file(job).content(), StandardCharsets.UTF_8))
                .contains("桐溪县");
    }

    @Test
    void a_ledger_is_brought_in_beside_the_request() {
        entrance.enterAs("county");
        var ledger = "登记日期,村(社区),类别,事项概要,姓名\n2025-03-04,城关镇北关村,邻里纠纷," + summary + ",陈桂英\n" + "2025-02-30,城关镇北关村,邻里纠纷,"
                + summary + ",陈桂英\n";
        var content = new ByteArrayInputStream(ledger.getBytes(StandardCharsets.UTF_8));
        var job = imports.start("ledger.csv", content, ImportMode.GOOD_ROWS, Map.of());
        Tables.await(() -> imports.job(job).state() != ImportJob.State.RUNNING);
        assertThat(imports.job(job).failure()).isNull();
        assertThat(imports.job(job))
                .extracting(ImportJob::rows, ImportJob::imported)
                .containsExactly(2, 1);
        assertThat(cases()).isEqualTo(1);
    }

    /** The second comes while the first is still at work, and waits for its answer. */
    @Test
    void of_two_requests_with_one_key_one_does_the_work() throws Exception {
        entrance.enterAs("village");
        var clerk = officer.get();
        var key = UUID.randomUUID().toString();
        var atWork = new CountDownLatch(1);
        var worked = new AtomicInteger();
        Supplier<Reply> work = () -> {
            worked.incrementAndGet();
            atWork.countDown();
            Tables.await(this::somebodyWaits);
            return new Reply(201, null, registrar.register(matter(), clerk).number());
        };
        var first = executor.submit(() -> once.once("village", key, "the same", work));
        assertThat(atWork.await(30, TimeUnit.SECONDS)).isTrue();
        var second = executor.submit(() -> once.once("village", key, "the same", work));
        var made = first.get(60, TimeUnit.SECONDS);
        var repeated = second.get(60, TimeUnit.SECONDS);
        assertThat(made.repeated()).isFalse();
        assertThat(repeated).isEqualTo(new Reply(201, null, made.body(), true));
        assertThat(worked).hasValue(1);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void the_application_cannot_rewrite_what_happened() {
        for (var statement : List.of(
                "update event set facts = '{}'",
                "delete from event",
                "truncate event",
                "update custody set office = 'x'",
                "delete from seal",
                "alter table event disable trigger all",
                "create table elsewhere (n int)")) {
            assertThatThrownBy(() -> tables().execute(statement))
                    .as(statement)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void reports_can_only_read_and_not_everything() {
        var report = new Tables(reading);
        assertThat(report.count("select count(*) from casefile")).isPositive();
        for (var statement : List.of(
                "update casefile set headcount = 1",
                "delete from casefile",
                "select * from party",
                "select * from staff")) {
            assertThatThrownBy(() -> report.execute(statement))
                    .as(statement)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private Entry matter() {
        return new Entry(
                "VISIT",
                null,
                null,
                "DISPUTE",
                "02",
                null,
                VILLAGE,
                "三组老井旁",
                summary,
                "两家院墙相邻,雨天滴水",
                false,
                Person.petitioner("陈桂英", "12345678901", null, "北关村三组"),
                List.of(),
                1);
    }

    private Entry nameless() {
        return new Entry(
                "VISIT", null, null, "DISPUTE", "没有的类别", null, VILLAGE, null, summary, null, false, null, List.of(), 1);
    }

    private Reply register() {
        return new Reply(201, null, desk.register(matter()).number());
    }

    private Reply registerTwiceButOnceBadly() {
        desk.register(matter());
        desk.register(nameless());
        throw new AssertionError("a matter of nobody and of no category was registered");
    }

    /** Exactly what was thrown: a wrapped one is none. */
    private static Refusal refusalOf(Supplier<?> act) {
        var refusal = catchThrowableOfType(Refusal.class, act::get);
        assertThat(refusal).isNotNull().isExactlyInstanceOf(Refusal.class);
        return refusal;
    }

    private int cases() {
        return tables().count(
                        "select count(*) from casefile c join narrative n on n.case_id = c.id where n.summary = ?",
                        summary);
    }

    private boolean somebodyWaits() {
        return tables().count("select count(*) from pg_locks where locktype = 'transactionid' and not granted") > 0;
    }

    private int sealedUpTo(String number) throws IOException {
        return book().check(fault -> assertThat(fault).isNull()).lastSeq(number);
    }

    private static SealBook book() {
        return new SealBook(HouseSettings.home().resolve("seals"));
    }

    private Tables tables() {
        return new Tables(application);
    }
}
