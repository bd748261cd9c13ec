-- One batch of the sweep: takes the clocks that are due longest, fires the next rung of each, at most one per case
-- because every event hangs on the one before it, and writes all that follows from it. Rows that somebody else works
-- on are left to them, or to the next minute.
with given as materialized (
    select cast(? as jsonb) as ladder, cast(? as timestamptz) as now
),
ladder as materialized (
    select l.* from given, jsonb_to_recordset(ladder)
        as l(rule text, tier text, pos int, step text, colour text, kind text, amount int, ahead int)
),
taken as materialized (
    select c.case_id, c.no, c.county, c.number, c.part, c.rule, c.tier, c.started_on, c.warning_on, c.due_on,
           c.due_at, fengqiao_begun(c.term, c.started_on, c.started_at) as begun, c.provisional, c.optional, c.citizen, c.paused_on, c.round, c.next_rung, c.next_at,
           f.episode, f.stage, f.last_seq, f.last_hash, f.last_at, f.held_office, f.held_person
      from clock c join casefile f on f.id = c.case_id and f.county = c.county
     where c.ended_on is null and c.next_at < 'infinity' and c.next_at <= ?
     order by c.next_at, c.case_id, c.no
     limit {batch}
       for update of c, f skip locked
),
oldest as (
    select distinct on (case_id) t.*,
           case when rule in (select rule from ladder) then rule else '*' end as climbed
      from taken t
     order by case_id, next_at, no
),
-- A citizen's window, a period that stands still and the end of the ladder have no next rung; a provisional date is
-- never called missed; a rung that an import recorded is passed over. A case whose log does not end where its head says
-- was tampered with: it waits a day for somebody to look, and no other case waits with it.
planned as materialized (
    select o.*, r.step, r.colour, r.kind, x.pos is not null as recorded, e.seq is not null as broken,
           case when citizen or paused_on is not null or ((provisional or optional) and r.kind = 'AFTER') then 'infinity'
                else coalesce(
                    fengqiao_rung_at(r.kind, r.amount, r.ahead, started_on, warning_on, due_on, begun, due_at), 'infinity')
                end as planned_at,
           case when (provisional or optional) and n.kind = 'AFTER' then 'infinity'
                else coalesce(
                    fengqiao_rung_at(n.kind, n.amount, n.ahead, started_on, warning_on, due_on, begun, due_at), 'infinity')
                end as following_at
      from oldest o
      left join ladder r on r.rule = o.climbed and r.tier = o.tier and r.pos = o.next_rung
      left join ladder n on n.rule = o.climbed and n.tier = o.tier and n.pos = o.next_rung + 1
      left join lateral (
          select pos from rung x where x.case_id = o.case_id and x.clock = o.no and x.round = o.round
             and x.pos = o.next_rung and x.county = o.county limit 1
      ) x on true
      left join lateral (
          select seq from event e where e.case_id = o.case_id and e.seq = o.last_seq + 1 and e.county = o.county limit 1
      ) e on true
),
inspections as materialized (
    select distinct on (county) county, code, tier from office where kind = 'INSPECTION' and active order by county, code
),
firing as (
    select p.*, greatest(now, last_at) as at, last_seq + 1 as seq,
           coalesce(a.office, held_office) as holder,
           case when a.no is null then held_person else a.person end as holding_person,
           format('{"clock":%s,"colour":"%s","due":"%s","format":2,"pos":%s,"round":%s,"rule":%s,"step":"%s",'
                   '"then.clock.%s":"rung=%s"}',
               p.no, colour, to_char(due_on, 'YYYY-MM-DD'), next_rung, round, to_json(rule), step, p.no,
               next_rung + 1) as facts
      from given, planned p
      left join part a on a.case_id = p.case_id and a.no = p.part and a.county = p.county
     where planned_at <= now and not recorded and not broken
),
-- A rung for inspectors whom the county does not have is recorded, and told to nobody.
addressed as (
    select f.*,
           case when step in ('REMIND_HOLDER', 'WARN_HEAD') then o.code
                when step = 'RAISE_ABOVE' then coalesce(s.code, i.code)
                else i.code end as office,
           case when step in ('REMIND_HOLDER', 'WARN_HEAD') then o.tier
                when step = 'RAISE_ABOVE' then coalesce(s.tier, i.tier)
                else i.tier end as to_tier,
           case when step = 'REMIND_HOLDER' then holding_person end as person,
           case when i.code is not null and (step = 'LIST_FOR_INSPECTOR' or (step = 'RAISE_ABOVE' and s.code is null))
                then 'INSPECTOR'
                when step = 'WARN_HEAD' and exists (
                    select 1 from post p where p.office = o.code and p.role = 'LEADER'
                       and p.valid_from <= (f.at at time zone 'Asia/Shanghai')::date
                       and coalesce(p.valid_to >= (f.at at time zone 'Asia/Shanghai')::date, true)) then 'LEADER'
                end as role
      from firing f
      join office o on o.code = f.holder
      left join office s on s.code = o.superior and s.active
      left join inspections i on i.county = f.county
),
fired as materialized (
    select a.*, fengqiao_event_hash('SHA-256', county, number, seq, episode, at, 'REMIND', null, null, stage, facts,
        null, last_hash) as hash
      from addressed a
),
events as (
    insert into event (case_id, seq, county, algorithm, number, episode, at, act, stage, facts, prev_hash, hash)
    select case_id, seq, county, 'SHA-256', number, episode, at, 'REMIND', stage, facts, last_hash, hash
      from fired order by next_at, case_id, no
),
rungs as (
    insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, seq, office, tier,
        person, role, before_import)
    select case_id, no, round, next_rung, county, number, rule, step, colour, planned_at, at, seq, office, to_tier,
        person, role, false
      from fired order by next_at, case_id, no
),
heads as (
    update casefile c set last_seq = f.seq, last_hash = f.hash, last_at = f.at
      from fired f where c.id = f.case_id and c.county = f.county
),
climbed as (
    update clock c
       set next_rung = case when planned_at <= now and not broken then p.next_rung + 1 else p.next_rung end,
           next_at = case when broken then now + interval '1 day'
                          when planned_at <= now then following_at else planned_at end
      from given, planned p
     where c.case_id = p.case_id and c.no = p.no and c.county = p.county
),
told as (
    insert into outbox as waiting
        (id, county, at, kind, office, person, role, number, rule, step, colour, due_on, count, late, since)
    select nextval('outbox_seq'), n.* from (
        select county, max(at) as at, 'REMIND', office, person, role,
               case when count(distinct number) = 1 then min(number) end,
               case when count(distinct rule) = 1 then min(rule) end,
               (array['REMIND_HOLDER', 'WARN_HEAD', 'RAISE_ABOVE', 'LIST_FOR_INSPECTOR'])[max(array_position(
                   array['REMIND_HOLDER', 'WARN_HEAD', 'RAISE_ABOVE', 'LIST_FOR_INSPECTOR'], step))],
               (array['YELLOW', 'ORANGE', 'RED'])[max(array_position(array['YELLOW', 'ORANGE', 'RED'], colour))],
               case when count(distinct due_on) = 1 then min(due_on) end,
               count(*), count(*) filter (where kind = 'AFTER'), min(at)
          from fired where office is not null group by county, office, person, role order by county, office, person, role) n
    on conflict (county, office, person, role) where done_at is null and kind = 'REMIND' do update
       set at = greatest(waiting.at, excluded.at),
           number = case when waiting.number = excluded.number then waiting.number end,
           rule = case when waiting.rule = excluded.rule then waiting.rule end,
           due_on = case when waiting.due_on = excluded.due_on then waiting.due_on end,
           step = (array['REMIND_HOLDER', 'WARN_HEAD', 'RAISE_ABOVE', 'LIST_FOR_INSPECTOR'])[greatest(
               array_position(array['REMIND_HOLDER', 'WARN_HEAD', 'RAISE_ABOVE', 'LIST_FOR_INSPECTOR'], waiting.step),
               array_position(array['REMIND_HOLDER', 'WARN_HEAD', 'RAISE_ABOVE', 'LIST_FOR_INSPECTOR'], excluded.step))],
           colour = (array['YELLOW', 'ORANGE', 'RED'])[greatest(
               array_position(array['YELLOW', 'ORANGE', 'RED'], waiting.colour),
               array_position(array['YELLOW', 'ORANGE', 'RED'], excluded.colour))],
           count = waiting.count + excluded.count,
           late = waiting.late + excluded.late,
           since = least(waiting.since, excluded.since)
    returning (xmax = 0) as fresh
)
select (select count(*) from planned), (select count(*) from fired), (select count(*) from told where fresh),
       (select string_agg(number, ' ') from planned where broken)
