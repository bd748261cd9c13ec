-- What an organ is asked to do by its own law is a part of the case.
alter table part
    drop constraint part_kind_check,
    add check (kind in ('ASSIGNMENT', 'WHISTLE', 'ORDER', 'EXECUTION', 'DUTY', 'PERFORMANCE', 'TASK'));

-- Who still owes what runs while another office, which the rule does not bind, has the matter; nobody else where it is
-- null: then it is whoever holds the case.
alter table clock add column charged text;

create or replace view standing_clock as
select k.case_id, k.no, k.county, k.number, k.episode, k.part, k.rule, k.step, k.pack, k.pack_version, k.owner, k.citizen,
       k.optional, coalesce(r.office, k.office) as office, coalesce(r.tier, k.tier) as tier, k.term, k.started_on,
       k.started_at, k.started_seq, k.due_on, k.due_at, k.rolled_from, k.warning_on, k.provisional, k.paused_on,
       k.ended_on, k.ended_at, k.ended_seq, k.ended_as, k.round, k.next_rung, k.next_at, k.local, k.charged
  from clock k
  left join clock_correction r
    on r.case_id = k.case_id and r.clock = k.no and r.county = k.county and r.kind = 'RECHARGE'
 where k.ended_as is distinct from 'VOID'
   and not exists (select 1 from clock_correction v
                    where v.case_id = k.case_id and v.clock = k.no and v.county = k.county and v.kind = 'VOID');
