package org.fengqiao.reports.responsibility;

/**
 * Custody within the period, and the clocks due in it, per office and per person; it continues the cohort of clocks.
 * A person of -1 is nobody yet, -2 the office as a whole. What an import brought was held by nobody.
 */
final class ResponsibilitySql {
    static final String ROWS =
            """
            , span as (
                select q.county, q.first_day::timestamp at time zone 'Asia/Shanghai' as low,
                       least(q.as_of, (q.last_day + 1)::timestamp at time zone 'Asia/Shanghai') as high from asked q),
            spans as (
                select s.case_id, s.office, s.person, s.ground, s.awaited,
                       extract(epoch from least(s.to_at, b.high) - greatest(s.from_at, b.low)) as seconds
                  from span b join custody s on s.county = b.county and s.to_at > b.low and s.from_at < b.high
                 where s.ground <> 'IMPORTED'
                union all
                select c.id, c.held_office, c.held_person, c.held_ground, c.held_awaited,
                       extract(epoch from b.high - greatest(c.held_from, b.low))
                  from span b join casefile c on c.county = b.county and c.held_from < b.high
                 where c.held_ground <> 'IMPORTED'),
            held as (
                select office, case when grouping(person) = 1 then -2 else coalesce(person, -1) end as person,
                       count(distinct case_id) as cases, sum(seconds) as seconds,
                       coalesce(sum(seconds) filter (where ground = 'WAITING_OFFICE'), 0) as for_offices,
                       coalesce(sum(seconds) filter (where ground = 'WAITING_CITIZEN'), 0) as for_citizens,
                       coalesce(sum(seconds) filter (where ground = 'HEARING'), 0) as for_hearing
                  from spans where office in (select code from below)
                 group by grouping sets ((office), (office, person))),
            awaited as (
                select awaited as office, sum(seconds) as seconds from spans where ground = 'WAITING_OFFICE' group by 1),
            counted as (
                select owing as office, case when grouping(person) = 1 then -2 else coalesce(person, -1) end as person,
                       count(*) filter (where not local and falls_due and standing = 'MET') as met,
                       count(*) filter (where not local and falls_due and standing = 'MISSED') as missed,
                       count(*) filter (where not local and at_risk) as at_risk,
                       count(*) filter (where local and falls_due and standing = 'MET') as targets_met,
                       count(*) filter (where local and falls_due and standing = 'MISSED') as targets_missed,
                       count(*) filter (where local and at_risk) as targets_at_risk
                  from clocks where step = 0 and (falls_due or at_risk)
                 group by grouping sets ((owing), (owing, person)))
            select o.code as office, o.name, o.tier, r.person, n.name as person_name, r.cases, r.seconds, r.for_offices,
                   r.for_citizens, r.for_hearing, case when r.person = -2 then w.seconds end as awaited, r.met,
                   r.missed, r.at_risk, r.targets_met, r.targets_missed, r.targets_at_risk
              from held h full join counted t using (office, person)
              cross join lateral (select office, person, h.cases, h.seconds, h.for_offices, h.for_citizens,
                                         h.for_hearing, t.met, t.missed, t.at_risk, t.targets_met, t.targets_missed,
                                         t.targets_at_risk) r
              join office o on o.code = r.office
              left join awaited w on w.office = r.office
              left join staff_name n on n.id = r.person
             order by o.code, r.person <> -2, r.person = -1, n.name, r.person""";

    private ResponsibilitySql() {}
}
