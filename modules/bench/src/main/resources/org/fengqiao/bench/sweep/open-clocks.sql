-- So many open cases over all offices, each with its first event and one running clock that began yesterday.
insert into region (code, name, level) values ('990101100299', '示例村', 'village') on conflict do nothing;

insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at, purpose, category,
    channel, region, headcount, registered_at, registered_office, held_office, held_person, held_ground, held_from,
    spans, open_parts, parts, parties, last_seq, last_hash, last_at, accepted_at, touched, handlers,
    conflicted, imported)
select g, '990101', '990101-2026-' || lpad(g::text, 7, '0') || '-0', 4, 'HANDLING', 1, 'FIRST', at, 'APPEAL', '02',
       'VISIT', '990101100299', 1, at, o.code, o.code, case when g % 3 = 0 then 100 + g % 7 end, 'HANDLING', at, 0, 0,
       0, 1, 1,
       fengqiao_event_hash('SHA-256', '990101', '990101-2026-' || lpad(g::text, 7, '0') || '-0', 1, 1, at, 'REGISTER',
           o.code, null, 'HANDLING', '{}', null, null),
       at, at, ',' || o.code || ',990101,', ',', ',', false
  from (select g, timestamptz '{now}' - interval '90 days' + g * interval '1 second' as at
          from generate_series(1, {open}) g) c
  join (select code, row_number() over (order by code) - 1 as n, count(*) over () as of
          from office where kind in ('CENTRE', 'DEPARTMENT')) o on o.n = c.g % o.of
 order by g;

insert into event (case_id, seq, county, algorithm, number, episode, at, act, office, stage, facts, hash)
select id, 1, county, 'SHA-256', number, 1, registered_at, 'REGISTER', registered_office, 'HANDLING', '{}', last_hash
  from casefile order by id;

insert into clock (case_id, no, county, number, episode, rule, pack, pack_version, owner, citizen, office, tier, term,
    started_on, started_at, started_seq, due_on, due_at, warning_on, provisional, derivation, next_at)
select id, 1, c.county, number, 1, case when id % 4 = 0 then 'CLK-OBJECT' else 'CLK-HANDLE' end, 'national', '2026',
       'COMPETENT_OFFICE', false, held_office, tier, '60 CALENDAR_DAYS', day - 1, timestamptz '{now}', 1,
       day + 59, (day + 60)::timestamp at time zone 'Asia/Shanghai', day + 59, false,
       E'《信访工作条例》第三十四条:自受理之日起60日内办结。\n起算日不计入。\n最后一天是工作日,不顺延。',
       (day + 29)::timestamp at time zone 'Asia/Shanghai'
  from casefile c
  join office o on o.code = c.held_office,
       (select (timestamptz '{now}' at time zone 'Asia/Shanghai')::date as day) t
 order by id;

analyze;
