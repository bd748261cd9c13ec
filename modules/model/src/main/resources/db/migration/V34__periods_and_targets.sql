-- A county's own targets stand apart from the periods of the law. Which of the two a clock is follows from its pack, which
-- the log names; the column says it to lists and figures. What an older version stored came from the country's pack, from
-- versions of it published here, or was local.
alter table clock add column local boolean not null default false;
update clock set local = true
 where pack <> 'national' and pack not in (select pack from pack_version where not local);

-- A case is due on the nearest day that the law gives; only where none runs, on the nearest of the county's.
update casefile c set due = n.due_at, due_provisional = n.provisional
  from (select distinct on (k.case_id, k.county) k.case_id, k.county, k.due_at, k.provisional
          from clock k
         where k.ended_on is null and k.part is null and k.paused_on is null and not k.citizen and k.tier is not null
           and not k.optional
         order by k.case_id, k.county, k.local, k.due_at, k.no) n
 where n.case_id = c.id and n.county = c.county and (c.due, c.due_provisional) is distinct from (n.due_at, n.provisional);
