package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.junit.jupiter.api.Test;

/** The days that are easily counted wrong, each on a case that meets it. Times of day here are UTC, Shanghai is +8. */
class DifficultDaysTest {
    private static final String YEAR_2027 =
            """
            year: 2027
            notice: 试用的安排
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
            work: []
            workDays: 260
            """;
    private static final String COUNTY_FESTIVAL =
            """
            county: "990101"
            days:
              - {name: 县庆, from: 2026-05-09, works: false, notice: 县政府通告}
            """;

    private final World world = new World();
    private LegalTime legal = LEGAL;

    @Test
    void sixty_days_count_the_twenty_ninth_of_february() {
        assertThat(due(acceptedOn("2024-01-05"), "CLK-HANDLE")).isEqualTo("2024-03-05");
        assertThat(due(acceptedOn("2025-01-06"), "CLK-HANDLE")).isEqualTo("2025-03-07");
    }

    @Test
    void a_month_from_the_end_of_january_ends_with_february() {
        assertThat(due(disputeOf("2024-01-31"), "CLK-MEDIATION")).isEqualTo("2024-02-29");
        assertThat(due(disputeOf("2026-01-31"), "CLK-MEDIATION")).isEqualTo("2026-02-28");
    }

    @Test
    void what_is_done_in_the_last_second_of_the_day_is_in_time_and_at_24_hours_it_is_late() {
        var inTime = settledAt("2026-05-09T15:59:59.999999Z");
        assertThat(inTime.end().as()).isEqualTo(Ending.MET);
        assertThat(inTime.end().day()).isEqualTo(inTime.due().day());
        var late = settledAt("2026-05-09T16:00:00Z");
        assertThat(late.end().day()).isEqualTo(late.due().day().plusDays(1));
        assertThat(late.due().at()).isEqualTo(Instant.parse("2026-05-09T16:00:00Z"));
    }

    @Test
    void a_date_in_a_year_without_a_calendar_is_provisional_and_never_called_overdue() {
        var file = acceptedOn("2026-11-23");
        var clock = clock(file, "CLK-HANDLE");
        assertThat(clock.due().isProvisional()).isTrue();
        assertThat(clock.due().worked())
                .hasValueSatisfying(each -> assertThat(each.sentences()).contains("2027年的放假安排尚未装入"));
        var watch = at(null, "2027-06-01T00:00:00Z");
        Watching.remindUpTo(file, watch.now(), watch, (office, day) -> false);
        var said = world.events(file).stream()
                .filter(event -> event.act() == WatchAct.REMIND)
                .filter(event -> event.facts().contains("\"rule\":\"CLK-HANDLE\""))
                .toList();
        assertThat(said).isNotEmpty().noneMatch(event -> event.facts().contains("\"RED\""));
    }

    @Test
    void when_the_calendar_comes_the_date_is_worked_out_anew_and_the_history_says_so() {
        var file = acceptedOn("2026-11-03");
        var clock = clock(file, "CLK-HANDLE");
        assertThat(clock.due().isProvisional()).isTrue();
        assertThat(clock.due().day()).isEqualTo(LocalDate.parse("2027-01-04"));
        with(YEAR_2027.replace("to: 2027-01-03", "to: 2027-01-04").replace("260", "259"));
        Watching.reproject(
                file,
                each -> legal.rule(each.rule(), each.begin().day(), COUNTY),
                "2027年放假安排已装入",
                at(null, "2026-12-01T00:00:00Z"));
        assertThat(clock.due().isProvisional()).isFalse();
        assertThat(clock.due().day()).isEqualTo(LocalDate.parse("2027-01-05"));
        var events = world.events(file);
        assertThat(events.get(events.size() - 1).facts()).contains("CLK-HANDLE=2027-01-05");
    }

    @Test
    void a_sunday_that_is_made_up_is_the_next_working_day() {
        assertThat(LocalDate.parse("2025-01-26").getDayOfWeek()).hasToString("SUNDAY");
        assertThat(due(registeredOn("2025-01-25"), "LOC-CONTACT")).isEqualTo("2025-01-26");
    }

    @Test
    void a_countys_own_holiday_moves_the_day_and_is_named_in_the_proof() {
        with(COUNTY_FESTIVAL);
        var clock = clock(acceptedOn("2026-03-10"), "CLK-HANDLE");
        assertThat(clock.due().day()).isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(clock.due().warning()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(clock.due().worked())
                .hasValueSatisfying(each -> assertThat(each.sentences()).contains("县庆"));
    }

    @Test
    void an_act_in_the_first_hour_of_the_day_belongs_to_that_day_in_shanghai() {
        var file = registeredOn("2026-03-09");
        file.perform(new Escalate("两次调解未成"), at(VILLAGE, "2026-03-09T03:00:00Z"));
        file.perform(new Accept(null), at(TOWN, "2026-03-09T16:30:00Z"));
        assertThat(clock(file, "CLK-HANDLE").begin().day()).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    private void with(String calendar) {
        var files = new ArrayList<>(ConfigFiles.in("calendars", Optional.empty()));
        files.add(new ConfigFile("added.yaml", calendar));
        legal = new LegalTime(Calendars.read(files), LEGAL.packs(), LEGAL.ladder());
    }

    private Clock settledAt(String moment) {
        var file = acceptedOn("2026-03-10");
        file.perform(World.agreed(), at(TOWN, moment));
        return clock(file, "CLK-HANDLE");
    }

    private CaseFile registeredOn(String day) {
        return Filing.registered(day.hashCode(), World.appeal(1), at(VILLAGE, day + "T01:00:00Z"));
    }

    private CaseFile disputeOf(String day) {
        var file = world.disputeBefore(TOWN, day + "T01:00:00Z");
        file.perform(new Accept(null), at(TOWN, day + "T03:00:00Z"));
        return file;
    }

    private CaseFile acceptedOn(String day) {
        var file = registeredOn(day);
        file.perform(new Escalate("两次调解未成"), at(VILLAGE, day + "T02:00:00Z"));
        file.perform(new Accept(null), at(TOWN, day + "T03:00:00Z"));
        return file;
    }

    private Occasion at(String office, String moment) {
        var officer = office == null ? null : world.officer(office);
        var usual = world.occasion(officer, moment);
        return new Occasion(officer, new Moment(Instant.parse(moment)), usual.offices(), usual.salts(), legal);
    }

    private Clock clock(CaseFile file, String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule) && each.step() == 0)
                .findFirst()
                .orElseThrow();
    }

    private String due(CaseFile file, String rule) {
        return clock(file, rule).due().day().toString();
    }
}
