package org.fengqiao.reports.accountability;

/**
 * The questions behind the accountability report; each continues the cohort of clocks. A case's clock runs through the
 * spans of custody of the case, a part's clock through the hands of the office that was given the part. A span begins
 * with the event of its moment; the second span of one moment begins a microsecond later, with the last event before.
 * A clock that runs on after the case was closed (a return call) is then in nobody's custody; its ground is null.
 */
final class AccountabilitySql {
    static final String RULES =
            """
            select rule, local, count(*) filter (where standing = 'MISSED') as missed, count(*) as decided,
                   count(*) filter (where standing = 'MISSED' and ended_on is null) as open,
                   coalesce(max(days_late), 0) as longest_late
              from clocks where falls_due and step = 0 and standing in ('MET', 'MISSED')
             group by 1, 2 having count(*) filter (where standing = 'MISSED') > 0 order by 2, 1""";

    private static final String MISSED =
            """
            , missed as (
                select k.*, coalesce(k.ended_at, q.as_of) as until
                  from clocks k cross join asked q
                 where k.falls_due and k.step = 0 and k.standing = 'MISSED'),
            hands as (
                select m.case_id, m.no, s.office, s.person, s.ground, s.awaited, s.from_at, s.to_at
                  from missed m join custody s on s.case_id = m.case_id and s.county = m.county
                 where m.part is null
                union all
                select m.case_id, m.no, c.held_office, c.held_person, c.held_ground, c.held_awaited, c.held_from, null
                  from missed m join casefile c on c.id = m.case_id and c.county = m.county
                 where m.part is null and c.held_from is not null
                union all
                select m.case_id, m.no, m.owing, null, null, null, e.closed_at,
                       least((select min(s.from_at) from custody s
                               where s.case_id = e.case_id and s.county = e.county and s.from_at >= e.closed_at),
                             case when c.held_from >= e.closed_at then c.held_from end)
                  from missed m join casefile c on c.id = m.case_id and c.county = m.county
                  join episode e on e.case_id = m.case_id and e.county = m.county
                 where m.part is null
                union all
                select m.case_id, m.no, a.office, null, 'HANDLING', null, a.sent_at,
                       coalesce(a.received_at, a.done_at, a.returned_at)
                  from missed m join part a
                    on a.case_id = m.case_id and a.county = m.county and a.no = m.part
                union all
                select m.case_id, m.no, a.office, a.person, 'HANDLING', null, a.received_at,
                       coalesce(a.done_at, a.returned_at)
                  from missed m join part a
                    on a.case_id = m.case_id and a.county = m.county and a.no = m.part
                 where a.received_at is not null),
            spans as (
                select m.*, h.office as hand, h.person as hand_person, h.ground, h.awaited,
                       case when h.from_at >= m.started_at then h.from_at end as opened_at,
                       case when h.to_at <= m.until then h.to_at end as closed_at,
                       greatest(h.from_at, m.started_at) as from_at, least(coalesce(h.to_at, m.until), m.until) as to_at
                  from missed m join hands h on h.case_id = m.case_id and h.no = m.no
                 where h.from_at < m.until and coalesce(h.to_at, m.until) > m.started_at),
            measured as (
                select s.*,
                       greatest(0, extract(epoch from least(to_at, due_at) - from_at)) / 86400 as days_before,
                       greatest(0, extract(epoch from to_at - greatest(from_at, due_at))) / 86400 as days_after
                  from spans s where from_at < to_at)
            """;

    static final String TOTALS = MISSED
            + """
            select f.local, count(m.no) as missed,
                   (select count(*) from clocks k where k.local = f.local and falls_due and step = 0
                       and standing in ('MET', 'MISSED')) as decided,
                   count(distinct m.case_id) as cases, count(m.no) filter (where m.ended_on is null) as open,
                   (select count(distinct hand) from measured s where s.local = f.local) as holders,
                   (select count(*) from measured s where s.local = f.local) as spans
              from (values (false), (true)) f(local) left join missed m on m.local = f.local group by f.local order by 1""";

    static final String OFFICES = MISSED
            + """
            select o.name as office, s.local, count(distinct (s.case_id, s.no)) as clocks, sum(s.days_before) as days_before,
                   sum(s.days_after) as days_after
              from measured s join office o on o.code = s.hand group by o.code, o.name, s.local order by s.local, o.code""";

    static final String SPANS = MISSED
            + """
            select s.number, s.no, s.rule, s.local, s.office_name as owing, s.started_on as started, s.due_on as due,
                   s.ended_on as ended, s.days_late, o.name as office,
                   case when s.hand_person is not null then coalesce(n.name, '—') end as person, s.ground,
                   w.name as awaited, s.from_at as "from", s.to_at as "to", b.seq as opened_seq, b.act as opened_act,
                   e.seq as closed_seq, e.act as closed_act, s.days_before, s.days_after
              from measured s
              join office o on o.code = s.hand
              left join staff_name n on n.id = s.hand_person
              left join office w on w.code = s.awaited
              left join lateral (
                   select v.seq, v.act from event v
                    where v.case_id = s.case_id and v.county = s.county and v.act not in ('REMIND', 'STATE')
                      and case when s.opened_at is null then v.seq = s.started_seq else v.at <= s.opened_at end
                    order by v.at = s.opened_at desc, case when v.at = s.opened_at then -v.seq else v.seq end desc
                    limit 1) b on true
              left join lateral (
                   select v.seq, v.act from event v
                    where v.case_id = s.case_id and v.county = s.county and v.act not in ('REMIND', 'STATE')
                      and case when s.closed_at is null then v.seq = s.ended_seq else v.at <= s.closed_at end
                    order by v.at = s.closed_at desc, case when v.at = s.closed_at then -v.seq else v.seq end desc
                    limit 1) e on true
             order by s.local, s.owing, s.due_on, s.number, s.no, s.from_at""";

    private AccountabilitySql() {}
}
