package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Tier;

/** The first dashboard: open, new, settled at each tier in the last 30 days, and what has been held longest. */
@ApplicationScoped
@Transactional
public class Overview {
    /** An open case and since when its present holder has had it. */
    public record Held(String number, Stage stage, String summary, String officeName, Instant since, long days) {}

    /** The figures as of a moment, over the cases the officer may see. */
    public record Figures(
            Instant asOf,
            int open,
            int registered,
            int settled,
            Map<Tier, Integer> settledAt,
            int waitingReceipt,
            List<Held> longest) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    public Figures figures() {
        var now = time.now().at();
        var sight = Sight.of(officer.get());
        var since = now.minus(30, ChronoUnit.DAYS);
        var county = officer.get().office().county();
        int open = count("c.closed_at is null", sight, county);
        int waiting = count("c.closed_at is null and c.stage = 'TRANSFERRED'", sight, county);
        int fresh = count("c.registered_at >= ?", sight, county, since);
        var settled = settled(sight, county, since);
        return new Figures(
                now,
                open,
                fresh,
                settled.values().stream().mapToInt(i -> i).sum(),
                settled,
                waiting,
                longest(sight, county, now));
    }

    private int count(String condition, Sight sight, String county, Object... more) {
        var query = Sql.of(
                em,
                "select count(*) from casefile c where c.county = ? and " + condition + " and " + sight.condition(),
                county);
        for (var parameter : more) {
            query.with(parameter);
        }
        return query.with(sight.parameter()).first(r -> r.count("count")).orElse(0);
    }

    private Map<Tier, Integer> settled(Sight sight, String county, Instant since) {
        var found = new EnumMap<Tier, Integer>(Tier.class);
        for (var tier : Tier.values()) {
            found.put(tier, 0);
        }
        Sql.of(
                        em,
                        "select c.settled_tier, count(*) from casefile c where c.county = ? and c.settled_at >= ? and "
                                + sight.condition() + " group by 1",
                        county,
                        since,
                        sight.parameter())
                .list(r -> found.put(r.constant("settled_tier", Tier.class), r.count("count")));
        return found;
    }

    private List<Held> longest(Sight sight, String county, Instant now) {
        return Sql.of(
                        em,
                        """
                        select c.number, c.stage, n.summary, o.name as office_name, c.held_from as since
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county
                          join office o on o.code = c.held_office
                         where c.county = ? and c.closed_at is null and not c.imported and\s"""
                                + sight.condition() + " order by c.held_from limit 10",
                        county,
                        sight.parameter())
                .list(r -> r.with("days", ChronoUnit.DAYS.between(r.instant("since"), now))
                        .as(Held.class));
    }
}
