package org.fengqiao.reports.clock;

/**
 * The cohort that every question about clocks begins with: those that an office or one below it owes or owed, open or
 * due in the period. Parameters: office, county, first day, last day, as-of moment, its day. An ended clock was owed
 * by whoever it was when it ended, an open one by whoever holds the case or the part now, or had the case before where
 * the rule does not bind the holder. Asked for the county, every
 * office of the county answers, the governments that review and stand above no centre too. The instants decide what was
 * met and missed, a begun day of delay is a day late; the days are shown, and say what falls into a period. A centre's
 * desk is named with the body for which it receives, which owes what the desk is asked for. What is owed is laid out
 * once: left to itself the database goes through all clocks again for each office below.
 */
public final class ClockSql {
    /** How many days before the warning day an open clock is called at risk. */
    public static final int RISK_DAYS = 3;

    public static final String COHORT =
            """
            with recursive below(code) as (
                select ?::text
                union select o.code from office o join below b on o.superior = b.code or o.county = b.code),
            asked(county, first_day, last_day, as_of, today) as (
                values (?::text, ?::date, ?::date, ?::timestamptz, ?::date)),
            owed as materialized (
                select k.case_id, k.no, k.county, k.number, k.rule, k.step, k.local, k.part, k.started_on, k.started_at,
                       k.started_seq, k.due_on, k.due_at, k.warning_on, k.provisional, k.optional, k.paused_on, k.ended_on,
                       k.ended_at, k.ended_seq, k.ended_as, k.due_on between q.first_day and q.last_day as falls_due,
                       case when k.ended_on is not null then k.office
                            when k.part is null then coalesce(k.charged, c.held_office) else a.office end as owing,
                       k.charged, a.person as part_person, c.held_person, c.held_from
                  from asked q join standing_clock k on k.county = q.county
                  join casefile c on c.id = k.case_id and c.county = k.county
                  left join part a on a.case_id = k.case_id and a.county = k.county and a.no = k.part
                 where not k.citizen and k.tier is not null and (k.ended_on is null or k.due_on between q.first_day and q.last_day)),
            stood as (
                select w.*, f.name || coalesce('（' || b.name || '）', '') as office_name, f.tier as office_tier,
                       case when w.part is not null then w.part_person
                            when w.ended_on is null and w.charged is not null then null
                            when w.ended_on is null or w.held_from < w.ended_at then w.held_person
                            else (select s.person from custody s
                                   where s.case_id = w.case_id and s.county = w.county
                                     and s.from_at < w.ended_at and s.to_at >= w.ended_at) end as person,
                       case when w.ended_at < w.due_at then w.ended_as
                            when w.ended_on is null
                             and w.paused_on::timestamp at time zone 'Asia/Shanghai' < w.due_at then 'PAUSED'
                            when w.ended_on is null and w.due_at > q.as_of then 'RUNNING'
                            when w.ended_on is null and w.optional then 'LAPSED'
                            when w.provisional then 'PROVISIONAL'
                            else 'MISSED' end as standing
                  from owed w cross join asked q join office f on f.code = w.owing
                  left join office b on b.code = f.receives_as
                 where w.owing in (select code from below)),
            clocks as (
                select s.*, s.standing = 'RUNNING' and s.warning_on <= q.today + %d as at_risk,
                       s.standing = 'MISSED' and s.due_on < q.first_day as earlier,
                       case when s.standing = 'MISSED' then 1 + floor(extract(epoch from
                           coalesce(s.ended_at, q.as_of) - s.due_at) / 86400)::int end as days_late
                  from stood s cross join asked q)
            """
                    .formatted(RISK_DAYS);

    private ClockSql() {}
}
