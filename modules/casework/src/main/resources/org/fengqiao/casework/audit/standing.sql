-- What stands, as the log tells it: one row of text for each row of the tables, of the cases asked for. Digests are
-- worked out anew under the salt of the event that committed to them; where it was lawfully erased they are withheld.
with picked as materialized (
    select c.*, (select e.salt from event e where e.case_id = c.id and e.county = c.county
                    and position('"then.parties":' in e.facts) > 0 order by e.seq desc limit 1) as salt
      from casefile c where c.id = any (?)
)
select c.id, 'round' as row, concat_ws(' ', 'stage=' || c.stage, 'episode=' || c.episode, 'kind=' || c.episode_kind,
       'opened=' || fengqiao_instant(c.episode_opened_at), 'accepted=' || fengqiao_instant(c.accepted_at),
       'answered=' || fengqiao_instant(c.answered_at), 'delivered=' || fengqiao_instant(c.delivered_at),
       'settled=' || fengqiao_instant(c.settled_at), 'tier=' || c.settled_tier, 'office=' || c.settled_office,
       'outcome=' || c.outcome, 'rating=' || c.rating, 'closed=' || fengqiao_instant(c.closed_at),
       'final=' || fengqiao_instant(c.final_at), case when c.revokes then 'revokes=true' end) as said
  from picked c
union all
select c.id, 'filing', concat_ws(' ', 'purpose=' || c.purpose, 'category=' || c.category,
       'class=' || fengqiao_value(c.petition_class), 'urgent=' || fengqiao_instant(c.urgent_at),
       'lead=' || c.lead_case, 'track=' || nullif(c.track, 'ORDINARY'), case when c.imported then 'imported=true' end,
       case when c.unclear then 'unclear=true' end, 'complained=' || c.complained_of,
       case when c.litigation_rights then 'litigation=true' end)
  from picked c
union all
select c.id, 'sent', concat_ws(' ', 'by=' || c.sent_by, 'act=' || c.sent_act,
       'objected=' || fengqiao_instant(c.objected_at), 'responsible=' || c.responsible,
       'conflicted=' || nullif(c.conflicted, ','))
  from picked c
union all
select c.id, 'held', concat_ws(' ', 'office=' || c.held_office, 'person=' || c.held_person, 'ground=' || c.held_ground,
       'awaited=' || c.held_awaited, 'from=' || fengqiao_instant(c.held_from), 'spans=' || c.spans)
  from picked c
union all
select u.case_id, 'custody.' || u.seq, concat_ws(' ', 'episode=' || u.episode, 'office=' || u.office,
       'person=' || u.person, 'ground=' || u.ground, 'awaited=' || u.awaited, 'from=' || fengqiao_instant(u.from_at),
       'to=' || fengqiao_instant(u.to_at))
  from picked c join custody u on u.case_id = c.id and u.county = c.county
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
       case when split_part(k.term, ' ', 2) in ('HOURS', 'MINUTES') then 'until=' || fengqiao_instant(k.due_at) end, case when k.provisional then 'provisional=true' end, 'owed=' || k.office,
       'charged=' || k.charged, 'round=' || nullif(k.round, 1), 'rung=' || nullif(k.next_rung, 0), 'asked=' || (k.asked::jsonb ->> 'days'),
       'paused=' || k.paused_on, 'ended=' || k.ended_as, 'on=' || k.ended_on)
  from picked c join clock k on k.case_id = c.id and k.county = c.county
union all
select x.case_id, 'correction.' || x.clock || '.' || x.kind, concat_ws(' ', 'kind=' || x.kind, 'charged=' || x.charged,
       'owed=' || x.office)
  from picked c join clock_correction x on x.case_id = c.id and x.county = c.county
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
