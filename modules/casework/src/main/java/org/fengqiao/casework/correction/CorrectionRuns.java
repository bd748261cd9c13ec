package org.fengqiao.casework.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CaseRuns;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;

/** The runs that were begun, how far each is, and what it did. */
@ApplicationScoped
public class CorrectionRuns {
    private static final String SELECT =
            """
            select r.id, r.county, r.reason, r.cases, r.checked, r.after_case, x.corrected, x.voided, x.recharged,
                   r.started_at, r.ended_at
              from correction_run r cross join lateral (
                select count(distinct c.case_id) as corrected, count(*) filter (where c.kind = 'VOID') as voided,
                       count(*) filter (where c.kind = 'RECHARGE') as recharged
                  from clock_correction c where c.run = r.id) x\s""";

    /**
     * Counts what offices here owe or owed, whole clocks and no steps. A clock is missed as the figures say it: it ended
     * after its day, or runs on after it. What ended as void is counted as it stood when it became so.
     */
    private static final String TABLE =
            """
            with asked (run, now) as (values (cast(? as bigint), cast(? as timestamptz))),
            corrected as (
                select c.kind, c.charged, c.office, k.rule,
                       not k.provisional and k.ended_at >= k.due_at
                       and (k.ended_as <> 'VOID' or not k.optional and k.paused_on is null) as missed
                  from asked q join clock_correction c on c.run = q.run
                  join clock k on k.case_id = c.case_id and k.no = c.clock and k.county = c.county
                 where not k.citizen and k.step = 0),
            counted as (
                select k.rule, case when k.ended_on is not null then k.office
                                    when k.part is null then coalesce(k.charged, f.held_office) else a.office end as office,
                       not k.provisional
                       and case when k.ended_on is not null then k.ended_at >= k.due_at
                                else not k.optional and k.paused_on is null and q.now >= k.due_at end as missed
                  from asked q join correction_run r on r.id = q.run join standing_clock k on k.county = r.county
                  join casefile f on f.id = k.case_id and f.county = k.county
                  left join part a on a.case_id = k.case_id and a.county = k.county and a.no = k.part
                 where not k.citizen and k.tier is not null and k.step = 0),
            moved (rule, office, missed, after, voided, away, toward) as (
                select rule, office, missed, 1, 0, 0, 0 from counted
                union all select rule, charged, missed, 0, 1, 0, 0 from corrected where kind = 'VOID'
                union all select rule, charged, missed, 0, 0, 1, 0 from corrected where kind = 'RECHARGE'
                union all select rule, office, missed, 0, 0, 0, 1 from corrected where kind = 'RECHARGE'),
            summed as (
                select rule, office, sum(after) as after, sum(voided) as voided, sum(away) as away, sum(toward) as toward,
                       sum(after * missed::int) as missed_after, sum(voided * missed::int) as missed_voided,
                       sum(away * missed::int) as missed_away, sum(toward * missed::int) as missed_toward
                  from moved group by 1, 2)
            select s.rule, s.office, o.name as office_name, s.after + s.voided + s.away - s.toward as before, s.voided,
                   s.away, s.toward, s.after,
                   s.missed_after + s.missed_voided + s.missed_away - s.missed_toward as missed_before,
                   s.missed_voided, s.missed_away, s.missed_toward, s.missed_after
              from summed s left join office o on o.code = s.office
             where s.voided + s.away + s.toward > 0 order by s.rule, s.office""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected CorrectionRuns() {}

    CorrectionRuns(EntityManager em) {
        this.em = em;
    }

    /** Begins a run; where one is under way in the county already, that one is the answer. */
    long begin(String reason, Officer by, Moment now) {
        var county = by.office().county();
        Sql.of(
                        em,
                        """
                        insert into correction_run (id, county, reason, by_person, by_office, cases, started_at)
                        select nextval('correction_seq'), p.county, p.reason, p.person, p.office,
                               (select count(*) from casefile c where c.county = p.county and c.clocks > 0), p.at
                          from (values (cast(? as text), cast(? as text), cast(? as bigint), cast(? as text),
                                        cast(? as timestamptz))) as p (county, reason, person, office, at)
                        on conflict (county) where ended_at is null do nothing""",
                        county,
                        reason,
                        by.id(),
                        by.office().code(),
                        now.at())
                .execute();
        return Sql.of(em, "select id from correction_run where county = ? and ended_at is null", county)
                .first(r -> r.number("id"))
                .orElseThrow();
    }

    /** Those that are not done, oldest first. */
    List<Long> open() {
        return runs().open();
    }

    /** The run to work on, locked; empty when it is done or another node has it. */
    Optional<CorrectionRun> take(long id) {
        return Sql.of(em, SELECT + "where r.id = ? and r.ended_at is null for update of r skip locked", id)
                .first(CorrectionRun.class);
    }

    Optional<CorrectionRun> find(long id, String county) {
        return Sql.of(em, SELECT + "where r.id = ? and r.county = ?", id, county)
                .first(CorrectionRun.class);
    }

    List<CorrectionRun> all(String county) {
        return Sql.of(em, SELECT + "where r.county = ? order by r.id desc", county)
                .list(CorrectionRun.class);
    }

    void advance(CorrectionRun run, long lastCase, int cases) {
        runs().advance(run.id(), lastCase, cases);
    }

    void end(CorrectionRun run, Moment now) {
        runs().end(run.id(), now);
    }

    private CaseRuns runs() {
        return new CaseRuns(em, "correction_run");
    }

    /** The figures before and after, where the run changed any. */
    List<CorrectedRule> table(long run, Moment now) {
        return Sql.of(em, TABLE, run, now.at()).list(CorrectedRule.class);
    }
}
