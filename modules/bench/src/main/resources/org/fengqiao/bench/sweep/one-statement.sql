-- By hand, for just these clocks: the first rung of each one that is due, all in one statement, with the same rows and
-- the same hashes. It knows the two ladders by heart and asks for nothing that cannot occur here.
with due as materialized (
    select c.case_id, c.no, c.county, c.number, c.rule, c.started_on, c.warning_on, c.due_on, c.round, c.next_at,
           f.episode, f.stage, f.last_seq + 1 as seq, f.last_hash, f.held_office, f.held_person, o.tier,
           greatest(cast(? as timestamptz), f.last_at) as at,
           format('{"clock":%s,"colour":"YELLOW","due":"%s","format":2,"pos":0,"round":%s,"rule":"%s",'
                   '"step":"REMIND_HOLDER","then.clock.%s":"rung=1"}',
               c.no, to_char(c.due_on, 'YYYY-MM-DD'), c.round, c.rule, c.no) as facts
      from clock c
      join casefile f on f.id = c.case_id and f.county = c.county
      join office o on o.code = f.held_office
     where c.ended_on is null and c.next_at <= ?
       for update of c, f
),
fired as materialized (
    select d.*, fengqiao_event_hash('SHA-256', county, number, seq, episode, at, 'REMIND', null, null, stage, facts,
        null, last_hash) as hash
      from due d
),
events as (
    insert into event (case_id, seq, county, algorithm, number, episode, at, act, stage, facts, prev_hash, hash)
    select case_id, seq, county, 'SHA-256', number, episode, at, 'REMIND', stage, facts, last_hash, hash from fired
),
rungs as (
    insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, seq, office, tier,
        person, before_import)
    select case_id, no, round, 0, county, number, rule, 'REMIND_HOLDER', 'YELLOW', next_at, at, seq, held_office, tier,
        held_person, false
      from fired
),
heads as (
    update casefile c set last_seq = f.seq, last_hash = f.hash, last_at = f.at
      from fired f where c.id = f.case_id and c.county = f.county
),
climbed as (
    update clock c
       set next_rung = 1,
           next_at = fengqiao_rung_at('BEFORE', case f.rule when 'CLK-OBJECT' then 0 else 3 end, 0, f.started_on,
               f.warning_on, f.due_on)
      from fired f where c.case_id = f.case_id and c.no = f.no and c.county = f.county
),
told as (
    insert into outbox as waiting
        (id, county, at, kind, office, person, number, rule, step, colour, due_on, count, late)
    select nextval('outbox_seq'), n.* from (
        select county, max(at), 'REMIND', held_office, held_person,
               case when count(distinct number) = 1 then min(number) end,
               case when count(distinct rule) = 1 then min(rule) end, 'REMIND_HOLDER', 'YELLOW',
               case when count(distinct due_on) = 1 then min(due_on) end, count(*), 0
          from fired group by county, held_office, held_person) n
    on conflict (county, office, person, role) where done_at is null and kind = 'REMIND' do update
       set at = greatest(waiting.at, excluded.at),
           number = case when waiting.number = excluded.number then waiting.number end,
           rule = case when waiting.rule = excluded.rule then waiting.rule end,
           due_on = case when waiting.due_on = excluded.due_on then waiting.due_on end,
           count = waiting.count + excluded.count
)
select count(*) from fired
