package org.fengqiao.casework.statute;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.deadline.NotAllowed;

/** Reads the open clocks that an aim reaches, case by case, and works each out anew without changing anything. */
final class ReachedClocks {
    private static final String OPEN =
            """
             from clock c join casefile f on f.id = c.case_id and f.county = c.county
             left join part a on a.case_id = c.case_id and a.county = c.county and a.no = c.part
            where c.ended_on is null and c.case_id > ? and\s""";

    private record Place(String number, String office) {}

    private final EntityManager em;
    private final Aim aim;
    private final LocalDate today;

    ReachedClocks(EntityManager em, Aim aim, LocalDate today) {
        this.em = em;
        this.aim = aim;
        this.today = today;
    }

    /** The next cases with a clock in reach, by their ids. */
    List<Long> casesAfter(long last, int most) {
        var query =
                Sql.of(em, "select distinct c.case_id" + OPEN + aim.condition() + " order by 1 limit " + most, last);
        aim.parameters().forEach(query::with);
        return query.list(r -> r.number("case_id"));
    }

    /** What becomes of every clock in reach of these cases. */
    List<Affected> of(List<Long> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        long last = cases.get(cases.size() - 1);
        var places = places(cases.get(0) - 1, last);
        var found = new ArrayList<Affected>();
        for (var each : em.createQuery(
                        "select c.caseId, c from Clock c where c.caseId >= :first and c.caseId <= :last"
                                + " order by c.caseId, c.no",
                        Object[].class)
                .setParameter("first", cases.get(0))
                .setParameter("last", last)
                .getResultList()) {
            var clock = (Clock) each[1];
            var place = places.get(new CasePart((Long) each[0], clock.no()));
            em.detach(clock);
            if (place != null) {
                affected((Long) each[0], clock, place).ifPresent(found::add);
            }
        }
        return found;
    }

    private Map<CasePart, Place> places(long after, long last) {
        var query = Sql.of(
                em,
                "select c.case_id, c.no, c.number, coalesce(a.office, c.charged, f.held_office) as office" + OPEN
                        + aim.condition() + " and c.case_id <= ?",
                after);
        aim.parameters().forEach(query::with);
        var places = new HashMap<CasePart, Place>();
        query.with(last).list(r -> places.put(new CasePart(r.number("case_id"), r.count("no")), r.as(Place.class)));
        return places;
    }

    private Optional<Affected> affected(long caseId, Clock clock, Place place) {
        return aim.way(clock, caseId)
                .flatMap(way -> way.kept() == null
                        ? worked(caseId, clock, place, way)
                        : Optional.of(kept(caseId, clock, place, way.kept())));
    }

    /** Also a day that stays can rest on other reasons afterwards: one day off and one made up, say. */
    private Optional<Affected> worked(long caseId, Clock clock, Place place, Aim.Way way) {
        var before = kept(caseId, clock, place, null);
        if (way.rule().milestones().size() < clock.step()) {
            return Optional.of(before.keptFor(Kept.STEP_GONE));
        }
        var due = clock.due();
        try {
            clock.reproject(way.rule(), today, aim.legal());
        } catch (NotAllowed granted) {
            return Optional.of(before.keptFor(Kept.NOT_ALLOWED));
        }
        boolean touched = aim.touchesUnmoved() || !clock.due().isSameAs(due);
        return Optional.of(before.becomes(
                        clock.packVersion(), clock.due().day(), clock.due().isProvisional()))
                .filter(each -> touched);
    }

    private static Affected kept(long caseId, Clock clock, Place place, Kept why) {
        return new Affected(
                caseId,
                clock.no(),
                clock.county(),
                place.number(),
                clock.rule(),
                clock.step(),
                place.office(),
                clock.pack(),
                clock.packVersion(),
                clock.packVersion(),
                clock.due().day(),
                clock.due().day(),
                clock.due().isProvisional(),
                clock.due().isProvisional(),
                why);
    }
}
