package org.fengqiao.casework;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.CorrectionKind;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.party.Party;

/** What the tables say of the past of a file: its links, its first telling, who held it, and how its clocks ended. */
final class EarlierRows {
    private final EntityManager em;

    EarlierRows(EntityManager em) {
        this.em = em;
    }

    /** Whether somebody already confirmed this link: the same two files are linked in one way only once. */
    boolean areLinked(long id, long other, String kind) {
        return Sql.of(
                        em,
                        "select 1 from standing_link where case_id = ? and other_id = ? and kind = ?",
                        id,
                        other,
                        kind)
                .first(r -> true)
                .orElse(false);
    }

    /** The file that leads this one, where it was merged into another. */
    Optional<Long> leadOf(long id) {
        return Sql.of(em, "select lead_case from casefile where id = ? and lead_case is not null", id)
                .first(r -> r.number("lead_case"));
    }

    /** The file of this number, where it was merged into that one, directly or by way of others. */
    Optional<Long> joinedTo(long lead, String number) {
        return Sql.of(
                        em,
                        """
                        with recursive joined (id, number) as (
                            select id, number from casefile where lead_case = ?
                            union select c.id, c.number from casefile c join joined j on c.lead_case = j.id)
                        select id from joined where number = ?""",
                        lead,
                        number)
                .first(r -> r.number("id"));
    }

    Optional<String> digestOf(long id, long attachment) {
        return Sql.of(em, "select sha256 from attachment where id = ? and case_id = ?", attachment, id)
                .first(r -> r.text("sha256"));
    }

    /** What was told when the file was entered, with its people. */
    Optional<Registration> told(long id) {
        var people = em.createQuery("select p from Party p where p.caseId = :id order by p.no", Party.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Party::told)
                .toList();
        return Sql.of(
                        em,
                        """
                        select channel, source, external_number, purpose, category, petition_class, region, n.place, n.summary,
                               n.text, false as oral, headcount, complained_of is not null as against_village
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county where c.id = ?""",
                        id)
                .first(r -> r.with("people", people).as(Registration.class));
    }

    Set<String> metIn(long id, int episode) {
        return Set.copyOf(Sql.of(
                        em,
                        "select distinct rule from standing_clock where case_id = ? and episode = ? and ended_as = 'MET' and part is null",
                        id,
                        episode)
                .list(r -> r.text("rule")));
    }

    List<Clock> lapsedBy(long id, int seq) {
        return em.createQuery(
                        "select c from Clock c where c.caseId = :id and c.end.seq = :seq and c.end.as = :as"
                                + " and not exists (select x from ClockCorrection x where x.caseId = c.caseId"
                                + " and x.clock = c.no and x.kind = :void) order by c.no",
                        Clock.class)
                .setParameter("id", id)
                .setParameter("seq", seq)
                .setParameter("as", Ending.LAPSED)
                .setParameter("void", CorrectionKind.VOID)
                .getResultList();
    }

    /** What stands in the spans that are closed: whoever holds it now is known to the file. */
    Map<String, Instant> heldIn(long id, int episode) {
        var held = new HashMap<String, Instant>();
        Sql.of(
                        em,
                        "select office, min(from_at) as since from custody where case_id = ? and episode = ? group by office",
                        id,
                        episode)
                .list(r -> held.put(r.text("office"), r.instant("since")));
        return held;
    }

    Optional<LocalDate> windowFrom(long id, String rule) {
        return Sql.of(
                        em,
                        "select started_on from clock where case_id = ? and rule = ? and part is null order by no desc",
                        id,
                        rule)
                .first(r -> r.date("started_on"));
    }

    /** Final now, or final until new facts were said to be there. */
    boolean isFinal(long id) {
        return Sql.of(
                        em,
                        """
                        select 1 as one from casefile c where c.id = ? and (c.final_at is not null
                            or c.episode_kind = 'REOPENED' and exists (select 1 from episode e where e.case_id = c.id
                                and e.no = c.episode - 1 and e.kind = 'RECHECK' and e.ended_as = 'DELIVERED'))""",
                        id)
                .first(r -> r.number("one"))
                .isPresent();
    }
}
