package org.fengqiao.casework.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.VisibleCases;
import org.fengqiao.casework.clock.MoreTime.Request;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.party.Mask;
import org.fengqiao.time.deadline.NotAllowed;

/** Says of a case's clocks which can be given more time, who asked for it, and until when it would then run. */
@ApplicationScoped
@Transactional
public class MoreTimeReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    @Inject
    OfficialTime time;

    @Inject
    Statutes statutes;

    /** The running clocks that their rules give more time for; the law before the county, then the one that ends first. */
    public List<MoreTime> of(String number) {
        em.flush();
        var hidden = cases.hidden(cases.idOf(number));
        return running(number)
                .filter(clock -> clock.step() == 0 && !clock.isCitizens())
                .flatMap(clock -> moreTime(clock, hidden).stream())
                .sorted(Comparator.comparing(MoreTime::local))
                .toList();
    }

    /** The last day with so many days more; empty where the rule does not give them. */
    public Optional<LocalDate> until(String number, String rule, Integer assignment, int days) {
        return running(number)
                .filter(clock -> clock.rule().equals(rule) && clock.step() == 0)
                .filter(clock -> Objects.equals(clock.part(), assignment))
                .findFirst()
                .flatMap(clock -> until(clock, days));
    }

    private Stream<Clock> running(String number) {
        return em
                .createQuery(
                        "select c from Clock c where c.caseId = :id and c.end.day is null order by c.due.day, c.no",
                        Clock.class)
                .setParameter("id", cases.idOf(number))
                .getResultList()
                .stream()
                .filter(Clock::isOpen);
    }

    private Optional<MoreTime> moreTime(Clock clock, List<String> hidden) {
        var rule = Versions.whole(clock, statutes.time());
        return rule.extension()
                .map(allowed -> new MoreTime(
                        clock.rule(),
                        rule.name(),
                        rule.origin().local(),
                        clock.part(),
                        clock.due().day(),
                        MoreTime.longest(allowed),
                        request(clock, hidden)));
    }

    private Request request(Clock clock, List<String> hidden) {
        var asked = clock.asked();
        if (asked.isEmpty()) {
            return null;
        }
        int days = Integer.parseInt(asked.get("days").toString());
        long by = Long.parseLong(asked.get("by").toString());
        return new Request(
                days,
                by,
                name(by),
                LocalDate.parse(asked.get("on").toString()),
                Mask.namesIn((String) asked.get("reason"), hidden),
                until(clock, days).orElse(null));
    }

    private Optional<LocalDate> until(Clock clock, int days) {
        try {
            return Optional.of(clock.ifExtended(days, time.now().today(), statutes.time()));
        } catch (NotAllowed no) {
            return Optional.empty();
        }
    }

    private String name(long person) {
        return Sql.of(em, "select name from staff where id = ?", person)
                .first(r -> r.text("name"))
                .orElse(null);
    }
}
