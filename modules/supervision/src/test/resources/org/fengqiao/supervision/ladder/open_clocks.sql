-- So many open cases, each with one event and one clock, over all offices. The first cases are those whose first rung
-- has come by {now}; the clocks of all others have just begun.
insert into region (code, name, level) values ('990101100299', '示例村', 'village') on conflict do nothing;

insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at, purpose, category,
    channel, region, headcount, registered_at, registered_office, held_office, held_person, held_ground, held_from,
    spans, open_parts, parts, parties, last_seq, last_hash, last_at, touched, handlers, conflicted, imported)
select g, '990101', '990101-2026-' || lpad(g::text, 7, '0'), 1, 'HANDLING', 1, 'FIRST', at, 'APPEAL', '02', 'VISIT',
       '990101100299', 1, at, o.code, o.code, case when g % 3 = 0 then 100 + g % 7 end, 'HANDLING', at, 0, 0, 0, 0, 1,
       fengqiao_event_hash('SHA-256', '990101', '990101-2026-' || lpad(g::text, 7, '0'), 1, 1, at, 'REGISTER', o.code,
           null, 'HANDLING', '{}', null, null), at, '', '', '', false
  from (select g, timestamptz '{now}' - interval '90 days' + g * interval '1 second' as at
          from generate_series({first}, {last}) g) c
  join (select code, row_number() over (order by code) - 1 as n, count(*) over () as of
          from office where kind in ('CENTRE', 'DEPARTMENT')) o on o.n = c.g % o.of;

insert into event (case_id, seq, county, algorithm, number, episode, at, act, office, stage, facts, hash)
select id, 1, county, 'SHA-256', number, 1, registered_at, 'REGISTER', registered_office, 'HANDLING', '{}', last_hash
  from casefile where id between {first} and {last};

insert into clock (case_id, no, county, number, episode, rule, pack, pack_version, owner, citizen, office, tier, term,
    started_on, started_at, started_seq, due_on, due_at, warning_on, provisional, derivation, next_at)
select id, 1, county, number, 1, rule, 'national', '2026', 'COMPETENT_OFFICE', false, held_office,
       (select tier from office where code = held_office), 'example', started, started, 1, ends,
       (ends + 1)::timestamp at time zone 'Asia/Shanghai', ends, false, '',
       case rule when 'CLK-OBJECT' then fengqiao_rung_at('BEFORE', 1, 0, started, ends, ends)
                 else fengqiao_rung_at('USED', 50, 3, started, ends, ends) end
  from (select c.*, started + case rule when 'CLK-OBJECT' then 7 else 60 end as ends
          from (select c.*, case when id % 4 = 0 then 'CLK-OBJECT' else 'CLK-HANDLE' end as rule,
                       (timestamptz '{now}' at time zone 'Asia/Shanghai')::date
                       - case when id > {due} then 1
                              when id % 4 = 0 then 6 + (id % 3)::int else 31 + (id % 5)::int end as started
                  from casefile c where id between {first} and {last}) c) c;

analyze;
