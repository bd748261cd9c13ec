package org.fengqiao.reports.supervision;

import org.fengqiao.reports.clock.ClockCount;

/** The questions behind the supervision report; each continues the cohort of clocks. */
final class SupervisionSql {
    static final String TALLIES =
            """
            select rule, step, local, owing as office, office_name, office_tier as tier,
            %s
              from clocks group by 1, 2, 3, 4, 5, 6 order by 4, 3, 1, 2"""
                    .formatted(ClockCount.COLUMNS);

    static final String LINES =
            """
            , listed as (
                select *, case when step > 0 then 'MILESTONE' when earlier then 'EARLIER'
                               when at_risk then 'AT_RISK' else standing end as section
                  from clocks where falls_due or at_risk or earlier)
            select section as part, number, rule, step, local, office_name as office, office_tier as tier, started_on as started, due_on as due,
                   ended_on as ended, days_late
              from listed
             order by array_position(array['MISSED', 'EARLIER', 'AT_RISK', 'PAUSED', 'PROVISIONAL', 'RUNNING',
                                           'LAPSED', 'MET', 'MILESTONE'], section), local,
                      days_late desc nulls last, due_on, number, no""";

    /**
     * What the ladder sent in the period about clocks that an office of the scope then held, and the first act of
     * somebody at that office or at the one that was told. What an import had already behind it was never sent.
     */
    private static final String RUNGS =
            """
            , held as (
                select r.case_id, r.county, r.number, r.rule, k.step as milestone, k.local, r.step, r.colour, r.at, r.seq,
                       r.planned_at, r.office as told, r.before_import,
                       case when k.part is not null then a.office
                            else coalesce((select s.office from custody s
                                            where s.case_id = r.case_id and s.county = r.county
                                              and s.from_at <= r.at and s.to_at > r.at), c.held_office) end as holder
                  from asked q join rung r on r.county = q.county
                  join standing_clock k on k.case_id = r.case_id and k.no = r.clock and k.county = r.county
                  join casefile c on c.id = r.case_id and c.county = r.county
                  left join part a on a.case_id = k.case_id and a.county = k.county and a.no = k.part
                 where case when r.before_import then r.planned_at else r.at end
                         >= q.first_day::timestamp at time zone 'Asia/Shanghai'
                   and case when r.before_import then r.planned_at else r.at end
                         < (q.last_day + 1)::timestamp at time zone 'Asia/Shanghai'),
            rungs as (
                select h.*, x.act, x.office as acting, extract(epoch from x.at - h.at) / 86400 as days
                  from held h left join lateral (
                       select e.act, e.office, e.at from event e
                        where e.case_id = h.case_id and e.county = h.county and e.person is not null
                          and e.act <> 'REMIND' and e.at >= h.at and (h.seq is null or e.seq > h.seq)
                          and e.office in (h.holder, h.told)
                        order by e.seq limit 1) x on not h.before_import
                 where h.holder in (select code from below))
            """;

    /** Each step as a whole, the law's and the county's apart, and in one reading its first acts, the most frequent first. */
    static final String RUNG_COUNTS = RUNGS
            + """
            select step, local, grouping(act) = 1 as whole, act, count(*) filter (where not before_import) as sent,
                   count(act) as answered, percentile_cont(0.5) within group (order by days) as median_days,
                   count(*) filter (where before_import) as before_import
              from rungs group by grouping sets ((step, local), (step, local, act)) order by 6 desc, 4""";

    static final String RUNG_LINES = RUNGS
            + """
            select r.number, r.rule, r.milestone as step, r.local, r.step as rung, r.colour,
                   case when before_import then planned_at else at end as at, h.name as holder, t.name as told,
                   r.before_import, r.act, b.name as by, r.days
              from rungs r join office h on h.code = r.holder
              left join office t on t.code = r.told
              left join office b on b.code = r.acting
             order by r.before_import, r.act is not null, 7, 1, 2, 3""";

    private SupervisionSql() {}
}
