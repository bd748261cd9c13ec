package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Words;

/**
 * Notices also come as files, with an upgrade or in an operator's folder. Open clocks are then worked out anew, as for
 * those that are added on the page.
 */
@ApplicationScoped
public class FiledCalendars {
    /** No clock is due so late: only those that are provisional are reached. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    Statutes statutes;

    @Inject
    Projections projections;

    protected FiledCalendars() {}

    FiledCalendars(EntityManager em) {
        this.em = em;
        this.statutes = new Statutes(em);
        this.projections = new Projections(em);
    }

    /** Compares the files with those of the last time, and begins a projection for what came, went or changed. */
    void compare(Moment now) {
        compare(statutes.book().filed(), now);
    }

    void compare(List<FiledCalendar> files, Moment now) {
        Sql.of(em, "select 1 from pg_advisory_xact_lock(4908)").first(row -> true);
        var before = Sql.of(em, "select name, digest, county, first_day from filed_calendar")
                .list(FiledCalendar.class);
        if (before.isEmpty()) {
            begin(
                    null,
                    NEVER,
                    new TreeSet<>(files.stream().map(FiledCalendar::name).toList()),
                    now);
        } else {
            changed(before, files, now);
        }
        if (!Set.copyOf(before).equals(Set.copyOf(files))) {
            keep(files);
        }
    }

    private void changed(List<FiledCalendar> before, List<FiledCalendar> files, Moment now) {
        Map<String, List<FiledCalendar>> byCounty = new HashMap<>();
        var differ =
                new ArrayList<>(Stream.concat(before.stream(), files.stream()).toList());
        differ.removeIf(each -> before.contains(each) && files.contains(each));
        differ.forEach(each -> byCounty.computeIfAbsent(each.county(), any -> new ArrayList<>())
                .add(each));
        byCounty.forEach((county, some) -> {
            var first = some.stream().map(FiledCalendar::firstDay).min(LocalDate::compareTo);
            var names = some.stream().map(FiledCalendar::name).toList();
            begin(county, first.orElseThrow(), new TreeSet<>(names), now);
        });
    }

    private void begin(String county, LocalDate first, TreeSet<String> names, Moment now) {
        if (isAnyClockOpen()) {
            var reason = Words.chinese().say("statute.calendar-files", String.join("、", names));
            projections.beginForFiles(county, first, reason, now);
        }
    }

    private boolean isAnyClockOpen() {
        return Sql.of(em, "select exists (select 1 from clock where ended_on is null) as some")
                .first(r -> r.yes("some"))
                .orElseThrow();
    }

    private void keep(List<FiledCalendar> files) {
        Sql.of(em, "delete from filed_calendar").execute();
        for (var each : files) {
            Sql.of(
                            em,
                            "insert into filed_calendar (name, digest, county, first_day) values (?, ?, cast(? as text), ?)",
                            each.name(),
                            each.digest(),
                            each.county(),
                            Date.valueOf(each.firstDay()))
                    .execute();
        }
    }
}
