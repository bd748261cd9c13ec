package org.fengqiao.reports.clock;

import static org.fengqiao.reports.CountyOffices.TOWN;
import static org.fengqiao.reports.CountyOffices.VILLAGE;
import static org.fengqiao.reports.CountyOffices.VILLAGE2;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Office;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.reading.Snapshot;

/**
 * A small county on 22 November 2026 with clocks of every kind: met, missed, lapsed, paused, at risk, provisional, and
 * those of citizens, of milestones and of another year.
 */
public final class ClocksOfACounty {
    public static final Moment AS_OF = new Moment(Instant.parse("2026-11-22T04:00:00Z"));
    public static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");

    private ClocksOfACounty() {}

    public static CountyDatabase live() throws IOException {
        var database = new CountyDatabase();
        database.withModel(em -> {
            CountyLife.registered(em, 1, VILLAGE, MARCH)
                    .after(Duration.ofDays(3))
                    .settled(VILLAGE);
            CountyLife.registered(em, 2, VILLAGE, MARCH)
                    .after(Duration.ofDays(20))
                    .escalated(VILLAGE, "两次调解未成")
                    .after(Duration.ofDays(10))
                    .settled(TOWN);
            CountyLife.registered(em, 3, TOWN, MARCH);
            CountyLife.registered(em, 4, TOWN, MARCH);
            CountyLife.registered(em, 5, VILLAGE2, MARCH);
        });
        database.write("delete from rung");
        database.write("delete from clock");
        name(database, "经办人甲", VILLAGE);
        name(database, "经办人乙", TOWN);
        name(database, "经办人丙", VILLAGE2);
        decided(database);
        open(database);
        told(database);
        return database;
    }

    /** Everybody is called 经办人 in the model's world; here they have names. */
    private static void name(CountyDatabase database, String name, Office office) {
        database.write(
                "insert into staff (id, county, login, name, password_hash, changed_at) values (?, '990101', ?, ?, '-', now())",
                CountyOffices.clerkOf(office).id(),
                name,
                name);
    }

    private static void decided(CountyDatabase database) {
        ClockRow.of(database, 1, 1, "CLK-NOTICE-DIRECT").met("2026-03-05").runs("2026-03-02", "2026-03-17");
        ClockRow.of(database, 1, 2, "CLK-ROUTE").lapsed("2026-03-05").runs("2026-03-02", "2026-03-17");
        ClockRow.of(database, 1, 3, "CLK-REVIEW-WINDOW").citizens().runs("2026-03-05", "2026-04-07");
        // Met six days after its day, in the town, after three weeks in the village.
        ClockRow.of(database, 2, 1, "CLK-NOTICE-DIRECT")
                .owedBy("990101100", "TOWN")
                .met("2026-03-30")
                .runs("2026-03-02", "2026-03-24");
        ClockRow.of(database, 2, 2, "LOC-THREE-WEEKS").met("2026-03-12").step(1).runs("2026-03-02", "2026-03-09");
        ClockRow.of(database, 5, 1, "CLK-ROUTE")
                .owedBy("990101101201", "VILLAGE")
                .lapsed("2026-03-20")
                .runs("2026-03-02", "2026-03-17");
        ClockRow.of(database, 5, 2, "CLK-ROUTE").met("2025-12-30").runs("2025-12-15", "2025-12-30");
    }

    private static void open(CountyDatabase database) {
        ClockRow.of(database, 3, 1, "CLK-HANDLE").runs("2026-09-01", "2026-11-12");
        ClockRow.of(database, 3, 2, "CLK-ROUTE").runs("2025-12-10", "2025-12-25");
        ClockRow.of(database, 4, 1, "CLK-HANDLE").runs("2026-10-01", "2026-11-24");
        ClockRow.of(database, 4, 2, "CLK-NOTICE-DIRECT").runs("2026-11-20", "2026-12-05");
        ClockRow.of(database, 5, 3, "CLK-HANDLE").paused("2026-10-20").runs("2026-09-01", "2026-10-31");
        ClockRow.of(database, 5, 4, "CLK-ROUTE").provisional().runs("2026-10-01", "2026-10-16");
    }

    /** The village was reminded and went up ten days later; the town was told and has done nothing since. */
    private static void told(CountyDatabase database) {
        rung(database, 2, 1, 0, "REMIND_HOLDER", "2026-03-12", "990101100204", false);
        rung(database, 3, 1, 0, "REMIND_HOLDER", "2026-11-09", "990101100", false);
        rung(database, 3, 1, 1, "RAISE_ABOVE", "2026-11-13", "990101", false);
        rung(database, 5, 3, 0, "REMIND_HOLDER", "2026-10-01", null, true);
    }

    private static void rung(
            CountyDatabase database,
            long file,
            int clock,
            int pos,
            String step,
            String day,
            String told,
            boolean before) {
        database.write(
                """
                insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, office,
                    before_import)
                select case_id, no, 1, ?, county, number, rule, ?, 'RED', d, d, ?, ?
                  from clock, (select ?::timestamp at time zone 'Asia/Shanghai' as d) x where case_id = ? and no = ?""",
                pos,
                step,
                told,
                before,
                day,
                file,
                clock);
    }

    public static <T> T ask(
            CountyDatabase database, Office office, ReportPeriod period, Function<Inquiry, T> question) {
        try (var snapshot = Snapshot.open(database.reading())) {
            return question.apply(new Inquiry(snapshot, ReportScope.of(office, period), AS_OF));
        }
    }
}
