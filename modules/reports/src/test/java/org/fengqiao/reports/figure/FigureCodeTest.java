package org.fengqiao.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.CountingDataSource;
import org.fengqiao.model.Moment;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureCodeTest {
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");
    private static CountyDatabase database;

    @BeforeAll
    static void live() throws IOException {
        database = new CountyDatabase();
        database.withModel(em -> {
            CountyLife.registered(em, 1, CountyOffices.VILLAGE, MARCH)
                    .after(Duration.ofHours(36))
                    .settled(CountyOffices.VILLAGE)
                    .closed(CountyOffices.VILLAGE);
            CountyLife.registered(em, 2, CountyOffices.VILLAGE, MARCH)
                    .after(Duration.ofHours(60))
                    .escalated(CountyOffices.VILLAGE, "两次调解未成")
                    .settled(CountyOffices.TOWN);
            CountyLife.registered(em, 3, CountyOffices.COUNTY, MARCH).settled(CountyOffices.COUNTY);
        });
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @CsvSource({
        "registered, 3, , 3",
        "settled, 3, , 3",
        "settled-village, 1, , 1",
        "settled-town, 1, , 1",
        "settled-county, 1, , 1",
        "share-settled-village, 1, 3, 33.33%",
        "share-settled-village-town, 2, 3, 66.67%",
        "escalated, 1, , 1",
        "sent-down, 0, , 0",
        "median-custody-village, , 2, 2.0 天"
    })
    void is_measured_with_its_parts(String code, Long numerator, Long denominator, String value) {
        assertThat(measured(code, 2026)).isEqualTo(new Measured(numerator, denominator, value));
    }

    @Test
    void of_nothing_is_a_dash() {
        assertThat(measured("share-settled-village", 2020)).isEqualTo(new Measured(0L, 0L, "—"));
        assertThat(measured("median-custody-town", 2020)).isEqualTo(new Measured(null, 0L, "—"));
    }

    @ParameterizedTest
    @EnumSource
    void each_has_a_name_and_says_how_it_is_counted(FigureCode figure) {
        var words = ReportWords.chinese();
        assertThat(figure.title(words)).isNotBlank();
        assertThat(figure.definition(words)).containsPattern("(登记|到期)日期?在期间内");
        assertThat(figure.definition(ReportWords.of(Locale.ENGLISH))).endsWith("at the as-of time.");
    }

    /** How many cases, their moves, who held them how long, and their clocks. */
    @Test
    void all_together_ask_the_database_once_for_each_thing_they_are_made_of() {
        var counting = new CountingDataSource(database.reading());
        try (var snapshot = Snapshot.open(counting)) {
            counting.reset();
            var all = FigureDesk.measured(List.of(FigureCode.values()), inquiry(snapshot, 2026), ReportWords.chinese());

            assertThat(counting.statements()).hasSize(4);
            assertThat(all).allSatisfy(figure -> assertThat(figure.value())
                    .isEqualTo(measured(figure.code(), 2026).value()));
        }
    }

    private static Measured measured(String code, int year) {
        try (var snapshot = Snapshot.open(database.reading())) {
            return FigureCode.find(code)
                    .orElseThrow()
                    .measure(new Readings(inquiry(snapshot, year)), ReportWords.chinese());
        }
    }

    private static Inquiry inquiry(Snapshot snapshot, int year) {
        var period = new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var asOf = new Moment(Instant.parse("2026-11-22T04:00:00Z"));
        return new Inquiry(snapshot, ReportScope.of(CountyOffices.COUNTY, period), asOf);
    }
}
