package org.fengqiao.casework.correction;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.ClockLife;
import org.fengqiao.model.casefile.HeldTime;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Happening;

/** Reads the clocks of the next cases with all that tells whether they are right, and changes nothing. */
final class CaseLives {
    /** Who holds a case, by whom the figures charge its open clocks. */
    private record Held(long id, String heldOffice, Instant heldFrom, String purpose, boolean litigationRights) {}

    /** When the acts that began and ended a clock were done, whose its part is, and what was corrected already. */
    private record Around(Instant begun, Instant over, String part, String recharged) {}

    private final EntityManager em;
    private final LegalTime legal;
    private final String county;
    private final List<Held> cases;
    private final Map<Long, List<HeldTime>> spans = new HashMap<>();
    private final Map<Long, Set<Instant>> forwardings = new HashMap<>();
    private final Map<CasePart, Around> around = new HashMap<>();
    private final ToldPurposes purposes;

    CaseLives(EntityManager em, LegalTime legal, String county, long after, int most) {
        this.em = em;
        this.legal = legal;
        this.county = county;
        this.cases = Sql.of(
                        em,
                        "select id, held_office, held_from, purpose, litigation_rights from casefile"
                                + " where county = ? and id > ? and clocks > 0 order by id limit " + most,
                        county,
                        after)
                .list(Held.class);
        this.purposes = cases.isEmpty() ? null : ToldPurposes.read(em, county, first(), last());
        if (!cases.isEmpty()) {
            readForwardings();
            readSpans();
            readAround();
        }
    }

    /** The cases there are, by their ids. */
    List<Long> ids() {
        return cases.stream().map(Held::id).toList();
    }

    /** Their clocks that still count, case by case; one that no pack knows any more is left as it is. */
    Map<Long, List<ClockLife>> lives() {
        var byId = new HashMap<Long, Held>();
        cases.forEach(each -> byId.put(each.id(), each));
        var lives = new HashMap<Long, List<ClockLife>>();
        for (var clock : clocks()) {
            var key = new CasePart(clock.caseId(), clock.no());
            if (byId.containsKey(clock.caseId()) && around.containsKey(key)) {
                life(clock, byId.get(clock.caseId()), around.get(key))
                        .ifPresent(life -> lives.computeIfAbsent(clock.caseId(), any -> new ArrayList<>())
                                .add(life));
            }
        }
        return lives;
    }

    private Optional<ClockLife> life(Clock clock, Held held, Around about) {
        var begun = about.begun() == null ? clock.begin().at() : about.begun();
        var over = clock.isOpen()
                ? Moment.NEVER
                : about.over() == null ? clock.end().at() : about.over();
        return Versions.known(clock, legal)
                .map(rule -> new ClockLife(
                        clock,
                        rule,
                        charged(clock, held, about),
                        about.part(),
                        begun,
                        over,
                        spans.getOrDefault(held.id(), List.of()),
                        purposes.during(held.id(), held.purpose(), begun, over),
                        held.litigationRights()));
    }

    /** Whom the figures name: an ended clock's own office, as corrected; else whoever holds the part or the case. */
    private static String charged(Clock clock, Held held, Around about) {
        if (clock.isOpen()) {
            var holder = clock.charged() == null ? held.heldOffice() : clock.charged();
            return about.part() == null ? holder : about.part();
        }
        return about.recharged() == null ? clock.office() : about.recharged();
    }

    private List<Clock> clocks() {
        var clocks = em.createQuery(
                        "select c from Clock c where c.caseId >= :first and c.caseId <= :last and c.county = :county"
                                + " order by c.caseId, c.no",
                        Clock.class)
                .setParameter("first", first())
                .setParameter("last", last())
                .setParameter("county", county)
                .getResultList();
        clocks.forEach(em::detach);
        return clocks;
    }

    /** The finished spans and the last one: a case that is over has been nobody else's since. */
    private void readSpans() {
        Sql.of(
                        em,
                        "select case_id, office, from_at, to_at from custody"
                                + " where county = ? and case_id between ? and ? order by case_id, seq",
                        county,
                        first(),
                        last())
                .list(r -> held(r.number("case_id"), r.text("office"), r.instant("from_at"), r.instant("to_at")));
        for (var each : cases) {
            var before = spans.computeIfAbsent(each.id(), any -> new ArrayList<>());
            var from = each.heldFrom() != null
                    ? each.heldFrom()
                    : before.isEmpty()
                            ? Instant.EPOCH
                            : before.get(before.size() - 1).to();
            held(each.id(), each.heldOffice(), from, Moment.NEVER);
        }
    }

    /** Whoever goes on holding the matter has it as it came to them. */
    private boolean held(long id, String office, Instant from, Instant to) {
        var before = spans.computeIfAbsent(id, any -> new ArrayList<>());
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean on = last != null && last.to().equals(from) && last.office().equals(office);
        boolean forwarded =
                on ? last.forwarded() : forwardings.getOrDefault(id, Set.of()).contains(from);
        return before.add(new HeldTime(office, from, to, forwarded));
    }

    /** When a whole matter was referred to another office. */
    private void readForwardings() {
        var acts = Acts.all().stream()
                .filter(act -> act.happenings().contains(Happening.REFERRAL_RECEIVED))
                .map(Act::name)
                .collect(Collectors.joining(","));
        Sql.of(
                        em,
                        "select case_id, at from event where county = ? and case_id between ? and ?"
                                + " and act = any (string_to_array(?, ','))",
                        county,
                        first(),
                        last(),
                        acts)
                .list(r -> forwardings
                        .computeIfAbsent(r.number("case_id"), any -> new HashSet<>())
                        .add(r.instant("at")));
    }

    /** What is void is over: it is not in the view that counts. */
    private void readAround() {
        Sql.of(
                        em,
                        """
                        select k.case_id, k.no, b.at as begun, e.at as over, a.office as part,
                               case when r.case_id is not null then k.office end as recharged
                          from standing_clock k
                          left join event b on b.case_id = k.case_id and b.county = k.county and b.seq = k.started_seq
                          left join event e on e.case_id = k.case_id and e.county = k.county and e.seq = k.ended_seq
                          left join part a on a.case_id = k.case_id and a.county = k.county and a.no = k.part
                          left join clock_correction r on r.case_id = k.case_id and r.clock = k.no
                               and r.county = k.county and r.kind = 'RECHARGE'
                         where k.county = ? and k.case_id between ? and ?""",
                        county,
                        first(),
                        last())
                .list(r -> around.put(new CasePart(r.number("case_id"), r.count("no")), r.as(Around.class)));
    }

    private long first() {
        return cases.get(0).id();
    }

    private long last() {
        return cases.get(cases.size() - 1).id();
    }
}
