package org.fengqiao.reports.escalation;

/**
 * The questions behind the report. Each begins with the same cohort: the cases registered in the period by the office
 * or an office below it. Parameters: office, county, first instant, first instant after.
 */
final class EscalationSql {
    private static final String COHORT =
            """
            with recursive below(code) as (
                select ?::text
                union select o.code from office o join below b on o.superior = b.code),
            cohort as (
                select * from casefile
                 where county = ? and registered_at >= ? and registered_at < ?
                   and registered_office in (select code from below))
            """;

    static final String COUNTS = COHORT
            + """
            select count(*) as registered, count(*) filter (where imported) as imported,
                   count(*) filter (where settled_tier = 'VILLAGE') as village,
                   count(*) filter (where settled_tier = 'TOWN') as town,
                   count(*) filter (where settled_tier = 'COUNTY') as county
              from cohort""";

    /** How long each tier held each case, running spans up to the as-of moment (one more parameter). */
    private static final String HELD =
            """
            , held as (
                select case_id, tier, sum(seconds) / 86400 as days from (
                    select s.case_id, s.tier, extract(epoch from s.to_at - s.from_at) as seconds
                      from cohort c join custody s on s.case_id = c.id and s.county = c.county
                     where not c.imported
                    union all
                    select c.id, o.tier, extract(epoch from greatest(?::timestamptz, c.held_from) - c.held_from)
                      from cohort c join office o on o.code = c.held_office
                     where not c.imported and c.held_from is not null) spans
                group by case_id, tier)
            """;

    static final String CUSTODY = COHORT
            + HELD
            + "select tier, count(*) as cases, percentile_cont(0.5) within group (order by days) as median_days from held group by tier";

    static final String STRETCHES = COHORT
            + """
            select date_trunc(?, registered_at at time zone 'Asia/Shanghai')::date as stretch,
                   count(*) as registered,
                   count(*) filter (where settled_tier = 'VILLAGE') as village,
                   count(*) filter (where settled_tier = 'TOWN') as town,
                   count(*) filter (where settled_tier = 'COUNTY') as county
              from cohort group by 1""";

    static final String MOVES = COHORT
            + """
            select e.act, f.tier as from_tier, f.kind <> 'CENTRE' as from_department, t.tier as to_tier,
                   t.kind <> 'CENTRE' as to_department, e.words::jsonb ->> 'reason' as reason, count(*) as count
              from cohort c
              join event e on e.case_id = c.id and e.county = c.county and e.act in ('ESCALATE', 'SEND_DOWN')
              join office f on f.code = e.office
              left join office t on t.code = coalesce(e.facts::jsonb ->> 'to', f.superior)
             group by 1, 2, 3, 4, 5, 6
             order by 7 desc, 6""";

    static final String LINES = COHORT
            + HELD
            + """
            select c.number, (c.registered_at at time zone 'Asia/Shanghai')::date as registered,
                   coalesce((select k.name from category k where k.code = c.category
                              order by k.valid_from desc limit 1), c.category) as category,
                   case when p.level = 'town' then p.name || r.name else r.name end as region,
                   o.name as office, c.settled_tier as settled, c.closed_at is not null as closed,
                   (select count(*) from event e
                     where e.case_id = c.id and e.county = c.county and e.act = 'ESCALATE') as up,
                   (select count(*) from event e
                     where e.case_id = c.id and e.county = c.county and e.act = 'SEND_DOWN') as down,
                   v.days as village, t.days as town, k.days as county
              from cohort c
              left join region r on r.code = c.region
              left join region p on p.code = r.parent
              join office o on o.code = c.registered_office
              left join held v on v.case_id = c.id and v.tier = 'VILLAGE'
              left join held t on t.case_id = c.id and t.tier = 'TOWN'
              left join held k on k.case_id = c.id and k.tier = 'COUNTY'
             order by c.registered_at, c.number""";

    private EscalationSql() {}
}
