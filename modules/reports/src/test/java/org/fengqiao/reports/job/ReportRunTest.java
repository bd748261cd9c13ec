package org.fengqiao.reports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.reading.Snapshot;
import org.fengqiao.reports.reading.UnreadableDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ReportRunTest {
    private static final Officer CLERK = CountyOffices.clerkOf(CountyOffices.COUNTY);
    private static final Moment NOW = new Moment(Instant.parse("2026-11-22T04:00:00Z"));
    private static final ReportScope YEAR = ReportScope.of(
            CountyOffices.COUNTY, new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22)));
    private static CountyDatabase database;
    private static ReportJobs jobs;

    @BeforeAll
    static void open() throws IOException {
        database = new CountyDatabase();
        database.withModel(
                em -> CountyLife.registered(em, 1, CountyOffices.VILLAGE, Instant.parse("2026-03-02T01:00:00Z")));
        jobs = new ReportJobs(database.working());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void a_job_ends_with_a_file_named_for_people() {
        var id = order(Format.CSV);
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
        run(id, Format.CSV);
        assertThat(job(id).state()).isEqualTo(JobState.DONE);
        assertThat(job(id).progress()).isEqualTo(1);
        assertThat(job(id).fileName()).isEqualTo("分级上交报告-桐溪县综治中心-2026-01-01_2026-11-22.csv");
        assertThat(new String(jobs.content(id), StandardCharsets.UTF_8)).contains("990101-2026-000001-");
    }

    @Test
    void a_job_that_is_not_done_has_no_file_to_fetch() {
        var desk = new ReportDesk();
        desk.jobs = jobs;
        desk.officer = new CurrentOfficer() {
            @Override
            public Officer get() {
                return CLERK;
            }
        };
        var id = order(Format.CSV);
        assertThatThrownBy(() -> desk.file(id))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.JOB_NOT_READY))
                .hasMessageContaining("任务还没有完成");
    }

    @Test
    void each_format_is_what_its_name_says() {
        assertThat(printed(Format.PDF)).startsWith('%', 'P', 'D', 'F');
        assertThat(printed(Format.XLSX)).startsWith('P', 'K');
    }

    @Test
    void a_cancelled_job_stops_and_leaves_no_file() {
        var id = order(Format.PDF);
        jobs.cancel(id, CLERK);
        run(id, Format.PDF);
        assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.content(id)).isNull();
    }

    @Test
    void a_job_that_cannot_read_fails_in_words() {
        var id = order(Format.PDF);
        var nobody = new PGSimpleDataSource();
        nobody.setPortNumbers(new int[] {1});
        run(new ReportOrder(id, Report.TIERED_ESCALATION, Format.PDF, YEAR, NOW), nobody);
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).failure()).contains("请重新提交");
    }

    @Test
    void somebody_elses_job_does_not_exist() {
        var other = CountyOffices.clerkOf(CountyOffices.TOWN);
        var id = order(Format.PDF);
        jobs.cancel(id, other);
        assertThat(jobs.find(id, other)).isEmpty();
        assertThat(jobs.latest(other)).isEmpty();
        assertThat(jobs.progress(id, 0.5)).isTrue();
    }

    @Test
    void a_killed_servers_jobs_are_ended_and_a_living_ones_go_on() {
        var abandoned = order(Format.PDF);
        var alive = order(Format.PDF);
        var later = new Moment(NOW.at().plus(AbandonedJobs.MAY_WAIT).plusSeconds(1));
        try (var working = Snapshot.open(database.reading())) {
            assertThat(JobLock.claim(working, alive)).isTrue();
            new AbandonedJobs(jobs, database.reading()).end(later);
        }
        assertThat(job(alive).state()).isEqualTo(JobState.RUNNING);
        assertThat(job(abandoned).state()).isEqualTo(JobState.FAILED);
        assertThat(job(abandoned).failure()).contains("服务中断");
    }

    @Test
    void a_job_just_ordered_may_still_wait_for_its_turn() {
        var id = order(Format.PDF);
        new AbandonedJobs(jobs, database.reading()).end(new Moment(NOW.at().plusSeconds(1)));
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void reports_cannot_write_and_never_see_names() {
        try (var snapshot = Snapshot.open(database.reading())) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> snapshot.query("select name from party").list(r -> r.text("name")))
                    .isInstanceOf(UnreadableDatabase.class);
        }
    }

    private static byte[] printed(Format format) {
        var id = order(format);
        run(id, format);
        return jobs.content(id);
    }

    private static long order(Format format) {
        return jobs.add(CLERK, Report.TIERED_ESCALATION, format, YEAR, NOW);
    }

    private static void run(long id, Format format) {
        run(new ReportOrder(id, Report.TIERED_ESCALATION, format, YEAR, NOW), database.reading());
    }

    private static void run(ReportOrder order, DataSource source) {
        new ReportRun(order, jobs, source, new OfficialTime(), CountyLife.LAW).run();
    }

    private static ReportJob job(long id) {
        return jobs.find(id, CLERK).orElseThrow();
    }
}
