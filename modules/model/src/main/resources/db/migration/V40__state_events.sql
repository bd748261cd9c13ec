-- From here on every event says what followed from it. What stood before is said once for each case, in an event of its
-- own, quiet: no version moves. Chains and their heads go on from it; no older event is touched.

-- A moment as facts write it, and a value between spaces.
create function fengqiao_instant(at timestamptz) returns text language sql stable parallel safe as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;
create function fengqiao_value(text text) returns text language sql immutable parallel safe as $$
    select replace(replace(replace(replace(text, '%', '%25'), ' ', '%20'), '=', '%3D'), ';', '%3B')
$$;

create temporary table state on commit drop as
with picked as materialized (
    select c.*, replace(gen_random_uuid()::text, '-', '') as salt from casefile c
),
standing (id, row, said) as (
    select c.id, 'round' as row, concat_ws(' ', 'stage=' || c.stage, 'episode=' || c.episode, 'kind=' || c.episode_kind,
           'opened=' || fengqiao_instant(c.episode_opened_at), 'accepted=' || fengqiao_instant(c.accepted_at),
           'answered=' || fengqiao_instant(c.answered_at), 'delivered=' || fengqiao_instant(c.delivered_at),
           'settled=' || fengqiao_instant(c.settled_at), 'tier=' || c.settled_tier, 'office=' || c.settled_office,
           'outcome=' || c.outcome, 'rating=' || c.rating, 'closed=' || fengqiao_instant(c.closed_at),
           'final=' || fengqiao_instant(c.final_at)) as said
      from picked c
    union all
    select c.id, 'filing', concat_ws(' ', 'purpose=' || c.purpose, 'category=' || c.category,
           'class=' || fengqiao_value(c.petition_class), 'urgent=' || fengqiao_instant(c.urgent_at),
           'lead=' || c.lead_case, 'track=' || nullif(c.track, 'ORDINARY'), case when c.imported then 'imported=true' end,
           case when c.unclear then 'unclear=true' end,
           case when c.litigation_rights then 'litigation=true' end)
      from picked c
    union all
    select c.id, 'sent', concat_ws(' ', 'by=' || c.sent_by, 'act=' || c.sent_act,
           'objected=' || fengqiao_instant(c.objected_at), 'responsible=' || c.responsible,
           'conflicted=' || nullif(c.conflicted, ','))
      from picked c
    union all
    select c.id, 'custody', concat_ws(' ', 'office=' || c.held_office, 'person=' || c.held_person,
           'ground=' || c.held_ground, 'awaited=' || c.held_awaited, 'from=' || coalesce(fengqiao_instant(c.held_from), ''),
           'spans=' || c.spans)
      from picked c
    union all
    select e.case_id, 'episode.' || e.no, concat_ws(' ', 'kind=' || e.kind, 'opened=' || fengqiao_instant(e.opened_at),
           'ended=' || fengqiao_instant(e.closed_at), 'as=' || e.ended_as, 'tier=' || e.settled_tier,
           'office=' || e.settled_office, 'settled=' || fengqiao_instant(e.settled_at), 'outcome=' || e.outcome,
           case when e.imported then 'imported=true' end)
      from picked c join episode e on e.case_id = c.id and e.county = c.county
    union all
    select p.case_id, 'part.' || p.no, concat_ws(' ', 'kind=' || p.kind, 'from=' || p.from_office, 'to=' || p.office,
           'party=' || p.party, 'sent=' || fengqiao_instant(p.sent_at), 'due=' || fengqiao_instant(p.due_at),
           'received=' || fengqiao_instant(p.received_at), 'person=' || p.person,
           'objected=' || fengqiao_instant(p.objected_at), 'done=' || fengqiao_instant(p.done_at),
           'returned=' || fengqiao_instant(p.returned_at))
      from picked c join part p on p.case_id = c.id and p.county = c.county
    union all
    select k.case_id, 'clock.' || k.no, concat_ws(' ', 'rule=' || k.rule || case when k.step > 0 then '#' || k.step else '' end,
           'part=' || k.part, 'pack=' || k.pack || '/' || k.pack_version, 'start=' || k.started_on,
           'due=' || k.due_on,
           case when split_part(k.term, ' ', 2) in ('HOURS', 'MINUTES') then 'until=' || fengqiao_instant(k.due_at) end,
           case when k.provisional then 'provisional=true' end,
           'owed=' || k.office,
           'round=' || nullif(k.round, 1), 'rung=' || nullif(k.next_rung, 0), 'asked=' || (k.asked::jsonb ->> 'days'),
           'paused=' || k.paused_on, 'ended=' || k.ended_as, 'on=' || k.ended_on)
      from picked c join clock k on k.case_id = c.id and k.county = c.county
    union all
    select c.id, 'narrative', 'digest=' || coalesce(encode(sha256(decode(c.salt, 'hex') || fengqiao_field(n.summary)
           || fengqiao_field(n.text) || fengqiao_field(n.place)), 'hex'), 'withheld')
      from picked c join narrative n on n.case_id = c.id and n.county = c.county
    union all
    select c.id, 'parties', 'digest=' || coalesce(encode(sha256(decode(c.salt, 'hex') || coalesce(
           (select string_agg(fengqiao_field(p.role) || fengqiao_field(p.representative::text) || fengqiao_field(p.kind)
                   || fengqiao_field(p.name) || fengqiao_field(p.phone) || fengqiao_field(p.id_number)
                   || fengqiao_field(p.address) || fengqiao_field(p.mandate), ''::bytea order by p.no)
              from party p where p.case_id = c.id and p.county = c.county), ''::bytea)), 'hex'), 'withheld')
      from picked c
    union all
    select case_id, 'review', concat_ws(' ', 'origin=' || origin, 'reviewed=' || reviewed,
           case when late then 'late=true' end, 'barred=' || barred, 'reviewer=' || reviewer,
           'until=' || asked_until, 'claimed=' || posting_claimed)
      from review
    union all
    select case_id, 'intake', concat_ws(' ', 'lead=' || lead, 'stood=' || stood, 'seq=' || nullif(seq, 0),
           'office=' || held_office, 'person=' || held_person) from merged
    union all
    select case_id, 'transfer', concat_ws(' ', case when whole_rejected then 'whole=true' end,
           'parts=' || nullif(parts, ',')) from objection
    union all
    select case_id, 'service', concat_ws(' ', 'episode=' || episode, 'sent=' || sent_on, 'returned=' || nullif(returned, 0))
      from serving
    union all
    select case_id, 'hearing', coalesce('opened=' || opened_on, '') from hearing
    union all
    select case_id, 'competence', concat_ws(' ', 'with=' || contested_with, 'step=' || step, 'judge=' || judge,
           'at=' || fengqiao_instant(contested_at)) from contest
),
facts as (
    select id, '{"format":2,' || string_agg(to_json('then.' || row) || ':' || to_json(said), ',' order by row collate "C")
           || '}' as facts
      from standing where said <> '' group by id
)
select c.id, c.county, c.number, c.last_seq + 1 as seq, c.episode, c.stage, c.last_hash, c.salt, f.facts,
       greatest(clock_timestamp(), c.last_at + interval '1 microsecond') as at
  from picked c join facts f on f.id = c.id;

alter table state add column hash text;
update state set hash = fengqiao_event_hash('SHA-256', county, number, seq, episode, at, 'STATE', null, null, stage, facts,
    null, last_hash);

insert into event (case_id, seq, county, algorithm, number, episode, at, act, stage, facts, prev_hash, hash, salt)
select id, seq, county, 'SHA-256', number, episode, at, 'STATE', stage, facts, last_hash, hash, salt
  from state order by id;
update casefile c set last_seq = s.seq, last_hash = s.hash, last_at = s.at
  from state s where c.id = s.id and c.county = s.county;
