-- What the tables keep beside what the log tells, held against it: each row is a difference. What a registration said
-- stands in its event; numbers, tiers and instants follow from rows the log tells of; papers, steps, links, reminders and
-- corrections each stand with their event.
with recursive picked as materialized (
    select c.* from casefile c where c.id = any (?)
),
entry as (
    select c.*, e.at as e_at, e.office as e_office, e.person as e_person, e.facts::jsonb as f
      from picked c join event e on e.case_id = c.id and e.seq = 1 and not e.facts like '%"splitFrom":%'
),
touched as (
    select c.id, array(select x from unnest(string_to_array(c.touched, ',')) x where x <> '' order by x) as told,
           array(select s.office from case_scope s where s.case_id = c.id and s.county = c.county order by 1) as stored,
           array(select x from unnest(string_to_array(c.handlers, ',')) x where x <> '' order by x) as hands,
           array(select h.person::text from handler h where h.case_id = c.id and h.county = c.county order by 1) as hold
      from picked c
),
seen (id, office) as (
    select c.id, c.held_office from picked c
    union select c.id, c.registered_office from picked c
    union select u.case_id, u.office from picked c join custody u on u.case_id = c.id and u.county = c.county
    union select p.case_id, p.office from picked c join part p on p.case_id = c.id and p.county = c.county
     where p.office is not null and exists (select 1 from office o where o.code = p.office and o.tier is not null)
),
-- Who stands above an office, reviews it or answers for it, and above those.
related (code, above) as (
    select x.code, x.code from office x
    union
    select r.code, a.code from related r join office x on x.code = r.above
      join office a on a.code in (x.superior, x.reviewed_by, x.receives_as, x.answers_as)
),
nearest as (
    select distinct on (c.id) c.id, coalesce(k.due_at, 'infinity') as due, coalesce(k.provisional, false) as provisional
      from picked c left join clock k on k.case_id = c.id and k.county = c.county and k.ended_on is null
       and k.part is null and k.paused_on is null and not k.citizen and k.tier is not null and not k.optional
     order by c.id, k.local, k.due_at, k.no
),
papers as (
    select a.case_id, a.id, a.name, a.size, a.sha256, a.at, a.office, a.person, encode(sha256(b.content), 'hex') as bytes,
           row_number() over (partition by a.case_id, a.sha256 order by a.id) as n
      from picked c join attachment a on a.case_id = c.id and a.county = c.county
      left join attachment_content b on b.attachment_id = a.id and b.county = a.county
),
attached as (
    select l.case_id, l.seq, l.at,
           (select b.at from event b where b.case_id = l.case_id and b.seq = l.seq - 1) as before, l.office, l.person, f.sha256, f.size, l.words::jsonb ->> 'name' as name,
           row_number() over (partition by l.case_id, f.sha256 order by l.seq) as n
      from picked c join event l on l.case_id = c.id and l.act = 'ATTACH'
     cross join lateral (select l.facts::jsonb ->> 'sha256' as sha256,
                                            (l.facts::jsonb ->> 'size')::bigint as size) f
),
-- Who was told by which event; an act by a door or a page leaves its notices, a demonstration only those of late.
noticed as (
    select e.case_id, e.seq, n.who, e.at, row_number() over (partition by e.case_id, e.seq, n.who) as n
      from picked c join event e on e.case_id = c.id and e.facts like '%"notices":"%' and e.facts ~ '"door":"(PAGE|REST)"'
     cross join lateral unnest(string_to_array(e.facts::jsonb ->> 'notices', ' ')) n (who)
),
letters as (
    select c.id as case_id, i.seq, i.kind || '>' || i.office || coalesce('/' || i.person, '') as who, i.at, i.county,
           row_number() over (partition by c.id, i.seq, i.kind, i.office, i.person order by i.at) as n
      from picked c join (select number, seq, kind, office, person, at, county from inbox where seq is not null
             union all select number, seq, kind, office, person, at, county from outbox
                        where seq is not null and done_at is null) i on i.number = c.number
),
told (id, row, field, should, stands) as (
    select e.id, 'origin', v.field, v.should, v.stands
      from entry e cross join lateral (values
           ('channel', e.f ->> 'channel', e.channel),
           ('source', e.f ->> 'source', e.source),
           ('external_number', e.f ->> 'externalNumber', e.external_number),
           ('region', e.f ->> 'region', e.region),
           ('headcount', e.f ->> 'headcount', e.headcount::text),
           ('registered_at', fengqiao_instant(e.e_at), fengqiao_instant(e.registered_at)),
           ('registered_by', e.e_person::text, e.registered_by::text),
           ('registered_office', case when e.imported or e.e_office is null then e.registered_office
                else e.e_office end, e.registered_office)
           ) v (field, should, stands)
    union all
    select n.case_id, 'inbox', n.seq || ' ' || n.who, 'told', case when l.n is not null then 'told' end
      from noticed n left join letters l on l.case_id = n.case_id and l.seq = n.seq and l.who = n.who and l.n = n.n
    union all
    select l.case_id, 'inbox', l.seq || ' ' || l.who, v.should, v.stands
      from letters l join picked c on c.id = l.case_id
      left join event e on e.case_id = l.case_id and e.seq = l.seq
     cross join lateral (values
           (case when l.who = any (string_to_array(e.facts::jsonb ->> 'notices', ' ')) and (l.n = 1 or exists (
                select 1 from noticed n where n.case_id = l.case_id and n.seq = l.seq and n.who = l.who and n.n = l.n))
                then 'told' end, 'told'),
           (fengqiao_instant(e.at), case when e.seq is not null then fengqiao_instant(l.at) end),
           (c.county, l.county)) v (should, stands)
    union all
    select c.id, 'filing', 'was_appeal', (exists (select 1 from event e where e.case_id = c.id
           and e.facts like '%"reclassified":true%'))::text, c.was_appeal::text from picked c
    union all
    select c.id, 'counts', v.field, v.should::text, v.stands::text
      from picked c cross join lateral (values
           ('clocks', (select count(*) from clock k where k.case_id = c.id and k.county = c.county), c.clocks),
           ('parts', (select count(*) from part p where p.case_id = c.id and p.county = c.county), c.parts),
           ('open_parts', (select count(*) from part p where p.case_id = c.id and p.county = c.county
                              and p.done_at is null and p.returned_at is null), c.open_parts),
           ('parties', (select count(*) from party p where p.case_id = c.id and p.county = c.county), c.parties)
           ) v (field, should, stands)
    union all
    select c.id, 'history', 'last_at', fengqiao_instant(greatest(e.at, c.held_from)), fengqiao_instant(c.last_at)
      from picked c join event e on e.case_id = c.id and e.seq = c.last_seq
    union all
    select c.id, 'held', 'after', null, fengqiao_instant(c.held_after) from picked c where c.held_from is null
    union all
    select c.id, 'parties', 'numbers', count(*)::text, max(p.no)::text
      from picked c join party p on p.case_id = c.id and p.county = c.county group by c.id
    union all
    select c.id, x.kind, 'county', c.county, x.county
      from picked c cross join lateral (
           select 'event', county from event where case_id = c.id
           union all select 'custody', county from custody where case_id = c.id
           union all select 'episode', county from episode where case_id = c.id
           union all select 'part', county from part where case_id = c.id
           union all select 'clock', county from clock where case_id = c.id
           union all select 'rung', county from rung where case_id = c.id
           union all select 'service', county from service where case_id = c.id
           union all select 'correction', county from clock_correction where case_id = c.id
           union all select 'attachment', county from attachment where case_id = c.id
           union all select 'link', county from link where case_id = c.id
           union all select 'unlink', county from unlink where case_id = c.id
           union all select 'party', county from party where case_id = c.id
           union all select 'narrative', county from narrative where case_id = c.id
           union all select 'review', county from review where case_id = c.id
           union all select 'hearing', county from hearing where case_id = c.id
           union all select 'competence', county from contest where case_id = c.id
           union all select 'intake', county from merged where case_id = c.id
           union all select 'service', county from serving where case_id = c.id
           union all select 'transfer', county from objection where case_id = c.id
           union all select 'scope', county from case_scope where case_id = c.id
           union all select 'handlers', county from handler where case_id = c.id) x (kind, county)
    union all
    select c.id, 'due', v.field, v.should, v.stands
      from picked c join nearest n on n.id = c.id cross join lateral (values
           ('due', n.due::text, c.due::text), ('due_provisional', n.provisional::text, c.due_provisional::text)
           ) v (field, should, stands)
    union all
    select t.id, 'scope', 'offices', array_to_string(t.told, ','), array_to_string(t.stored, ',') from touched t
    union all
    select s.id, 'scope', s.office, 'sees', case when s.office = any (t.stored) then 'sees' end
      from seen s join touched t on t.id = s.id
      join event e on e.case_id = s.id and e.seq = 1 and e.facts like '%"format":2%'
    union all
    select t.id, 'scope', o.office, case when exists (select 1 from event l where l.case_id = t.id
               and (l.office = o.office or position(o.office in l.facts) > 0))
           or exists (select 1 from seen s where s.id = t.id and s.office like o.office || '%')
           or exists (select 1 from related r join seen s on s.id = t.id and s.office like r.code || '%'
                       where r.above = o.office) then 'sees' end, 'sees'
      from touched t cross join lateral unnest(t.stored) o (office)
    union all
    select t.id, 'handlers', 'people', array_to_string(t.hands, ','), array_to_string(array(select x from unnest(t.hold) x order by x), ',')
      from touched t
    union all
    select t.id, 'handlers', h.person, case when exists (select 1 from event l where l.case_id = t.id
               and (l.person::text = h.person or position('person=' || h.person in l.facts) > 0)) then 'acted' end, 'acted'
      from touched t cross join lateral unnest(t.hold) h (person)
    union all
    select distinct l.case_id, 'handlers', l.person::text, 'acted', case when l.person::text = any (t.hold) then 'acted' end
      from event l join touched t on t.id = l.case_id join picked c on c.id = l.case_id and not c.imported
     where l.person is not null and l.act not in (${handsOff}) and l.facts like '%"format":2%'
    union all
    select u.case_id, 'custody.' || u.seq, 'tier',
           (array['COUNTY', 'TOWN', 'VILLAGE'])[length(split_part(u.office, '-', 1)) / 3 - 1], u.tier
      from picked c join custody u on u.case_id = c.id and u.county = c.county
    union all
    select k.case_id, 'clock.' || k.no, v.field, v.should, v.stands
      from picked c join clock k on k.case_id = c.id and k.county = c.county
      left join event b on b.case_id = k.case_id and b.seq = k.started_seq
      left join event e on e.case_id = k.case_id and e.seq = k.ended_seq
     cross join lateral (values
           ('number', c.number, k.number),
           ('due_at', fengqiao_instant(case when split_part(k.term, ' ', 2) in ('HOURS', 'MINUTES') then k.due_at
                else (k.due_on + 1)::timestamp at time zone 'Asia/Shanghai' end), fengqiao_instant(k.due_at)),
           ('started_seq', case when not b.facts like '%"format":2%' or b.facts ~ ('"then\.clock\.' || k.no || '":"[^"]*rule=')
                then k.started_seq end::text, k.started_seq::text),
           ('ended_seq', case when not e.facts like '%"format":2%' or e.facts ~ ('"then\.clock\.' || k.no || '":"[^"]*ended=')
                then k.ended_seq end::text, k.ended_seq::text),
           ('ended_at', k.ended_on::text, (k.ended_at at time zone 'Asia/Shanghai')::date::text),
           ('ended_at', fengqiao_instant(case when k.ended_on = (e.at at time zone 'Asia/Shanghai')::date
                and not k.optional and e.facts like '%"format":2%' then e.at else k.ended_at end), fengqiao_instant(k.ended_at))
           ) v (field, should, stands)
    union all
    select k.case_id, 'clock.' || k.no, v.field, v.should, v.stands
      from picked c join clock k on k.case_id = c.id and k.county = c.county
      left join part p on p.case_id = k.case_id and p.county = k.county and p.no = k.part
     cross join lateral (
           select mode() within group (order by o.citizen) as citizen, mode() within group (order by o.optional) as optional,
                  mode() within group (order by o.local) as local, mode() within group (order by o.owner) as owner
             from (select k.citizen, k.optional, k.local, k.owner
                   union all
                   select * from (select x.citizen, x.optional, x.local, x.owner from clock x
                     left join part y on y.case_id = x.case_id and y.county = x.county and y.no = x.part
                    where x.county = k.county and x.rule = k.rule and x.step = k.step and x.pack = k.pack
                      and x.pack_version = k.pack_version and (x.case_id, x.no) <> (k.case_id, k.no)
                      and (y.party is null) = (p.party is null) limit 40) others) o) alike
     cross join lateral (values
           ('citizen', alike.citizen::text, k.citizen::text),
           ('optional', alike.optional::text, k.optional::text),
           ('local', alike.local::text, k.local::text),
           ('owner', alike.owner, k.owner),
           ('tier', (array['COUNTY', 'TOWN', 'VILLAGE'])[length(split_part(k.office, '-', 1)) / 3 - 1],
                coalesce(k.tier, (array['COUNTY', 'TOWN', 'VILLAGE'])[length(split_part(k.office, '-', 1)) / 3 - 1]))
           ) v (field, should, stands)
    union all
    select p.case_id, 'part.' || p.no, v.field, v.should, v.stands
      from picked c join part p on p.case_id = c.id and p.county = c.county
     cross join lateral (values ('number', c.number, p.number),
           ('whole_day', (p.due_at is not null and (p.due_at at time zone 'Asia/Shanghai')::time = '00:00')::text,
                (p.whole_day and p.due_at is not null)::text),
           ('task', (select p.task where exists (select 1 from event l cross join lateral jsonb_each_text(l.words::jsonb) w
                                                  where l.case_id = p.case_id and w.value = p.task)), p.task),
           ('report', (select p.report where exists (select 1 from event l cross join lateral jsonb_each_text(l.words::jsonb) w
                                                  where l.case_id = p.case_id and w.value = p.report)), p.report)
           ) v (field, should, stands)
    union all
    select coalesce(t.case_id, a.case_id), coalesce('attachment.' || a.id, 'attachment'), v.field, v.should, v.stands
      from attached t full join papers a on a.case_id = t.case_id and a.sha256 = t.sha256 and a.n = t.n
     cross join lateral (values
           ('event', t.seq::text, coalesce(t.seq, 0)::text),
           ('row', t.sha256, case when a.id is not null then t.sha256 end),
           ('sha256', coalesce(t.sha256, a.sha256), a.bytes),
           ('size', t.size::text, a.size::text),
           ('name', coalesce(t.name, a.name), a.name),
           ('office', t.office, a.office),
           ('person', t.person::text, a.person::text),
           ('at', fengqiao_instant(case when a.at <= t.before then a.at else t.at end), fengqiao_instant(a.at))
           ) v (field, should, stands)
    union all
    select s.case_id, 'service.' || s.seq, v.field, v.should, v.stands
      from picked c join service s on s.case_id = c.id and s.county = c.county
      left join event e on e.case_id = s.case_id and e.seq = s.seq
     cross join lateral (values
           ('entered_at', fengqiao_instant(e.at), fengqiao_instant(s.entered_at)),
           ('episode', (case when s.episode = e.episode - 1 and e.facts like '%"then.episode.%' then s.episode
                else e.episode end)::text, s.episode::text),
           ('act', e.act, s.act),
           ('method', coalesce(e.facts::jsonb ->> 'method', s.method), s.method),
           ('proof', case when e.words is null and e.commitment is not null then s.proof
                else e.words::jsonb ->> 'proof' end, s.proof),
           ('on_day', coalesce(e.facts::jsonb ->> 'deliveredOn', e.facts::jsonb ->> 'returnedOn',
                e.facts::jsonb ->> 'sentOn', case when position(s.on_day::text in e.facts) > 0
                or s.on_day = (e.at at time zone 'Asia/Shanghai')::date then s.on_day end::text), s.on_day::text)
           ) v (field, should, stands)
    union all
    select e.case_id, 'service.' || e.seq, 'row', 'served', case when s.seq is not null then 'served' end
      from picked c join event e on e.case_id = c.id left join service s on s.case_id = e.case_id and s.seq = e.seq
     where (e.act in ('SEND_OUT', 'DELIVER', 'UNDELIVERED', 'SERVE_JOINED')
            or e.facts like '%"noticeGiven":%' and e.words::jsonb ->> 'proof' is not null) and e.facts like '%"format":2%'
    union all
    select x.case_id, 'link.' || x.seq, v.field, v.should, v.stands
      from picked c join link x on x.case_id = c.id and x.county = c.county
      left join event e on e.case_id = x.case_id and e.seq = x.seq
     cross join lateral (values
           ('at', fengqiao_instant(e.at), fengqiao_instant(x.at)),
           ('person', e.person::text, x.person::text),
           ('other', case when position(x.other in e.facts) > 0 then x.other end, x.other),
           ('other_id', (select o.id from casefile o where o.number = x.other)::text, x.other_id::text),
           ('kind', coalesce(e.facts::jsonb ->> 'kind', x.kind), x.kind),
           ('reason', coalesce(e.words::jsonb ->> 'reason', x.reason), x.reason)
           ) v (field, should, stands)
    union all
    select e.case_id, 'link.' || e.seq, 'row', 'linked', case when exists (select 1 from link x
               where x.case_id = e.case_id and x.seq = e.seq) then 'linked' end
      from picked c join event e on e.case_id = c.id where e.act = 'LINK'
    union all
    select r.case_id, 'rung.' || r.clock || '.' || r.round || '.' || r.pos, v.field, v.should, v.stands
      from picked c join rung r on r.case_id = c.id and r.county = c.county
      left join event e on e.case_id = r.case_id and e.seq = r.seq and e.act = 'REMIND'
     cross join lateral (values
           ('number', c.number, r.number),
           ('event', case when r.seq is null and r.before_import or e.seq is not null then 'there' end, 'there'),
           ('before_import', (r.seq is null)::text, r.before_import::text),
           ('clock', e.facts::jsonb ->> 'clock', case when e.seq is not null then r.clock end::text),
           ('round', e.facts::jsonb ->> 'round', case when e.seq is not null then r.round end::text),
           ('pos', e.facts::jsonb ->> 'pos', case when e.seq is not null then r.pos end::text),
           ('rule', e.facts::jsonb ->> 'rule', case when e.seq is not null then r.rule end),
           ('step', e.facts::jsonb ->> 'step', case when e.seq is not null then r.step end),
           ('colour', e.facts::jsonb ->> 'colour', case when e.seq is not null then r.colour end),
           ('at', fengqiao_instant(e.at), case when e.seq is not null then fengqiao_instant(r.at) end),
           ('tier', (array['COUNTY', 'TOWN', 'VILLAGE'])[length(split_part(r.office, '-', 1)) / 3 - 1],
                case when r.office is not null then r.tier end)
           ) v (field, should, stands)
    union all
    select e.case_id, 'rung', '#' || e.seq, 'reminded', case when exists (select 1 from rung r
               where r.case_id = e.case_id and r.seq = e.seq) then 'reminded' end
      from picked c join event e on e.case_id = c.id
     where e.act = 'REMIND' and e.facts like '%"format":2%'
    union all
    select x.case_id, 'correction.' || x.clock || '.' || x.kind, v.field, v.should, v.stands
      from picked c join clock_correction x on x.case_id = c.id and x.county = c.county
      left join event e on e.case_id = x.case_id and e.seq = x.seq and e.act = 'CORRECT'
     cross join lateral (values
           ('at', fengqiao_instant(e.at), fengqiao_instant(x.at)),
           ('reason', coalesce(e.words::jsonb ->> 'reason', x.reason), x.reason)
           ) v (field, should, stands)
)
select id, row, field, should, stands from told where should is distinct from stands
