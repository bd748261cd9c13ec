-- A link may be wrong: that it was taken back is written beside it, and the link stays as it was. The same two files can
-- be linked again, so a link is known by the event that made it, too.
alter table link add column seq int not null default 0;
update link l set seq = e.seq from event e
 where e.case_id = l.case_id and e.county = l.county and e.act = 'LINK' and e.at = l.at;
alter table link drop constraint link_pkey;
alter table link add primary key (case_id, other_id, kind, seq, county);

create table unlink (
    case_id  bigint not null,
    other_id bigint not null,
    kind     text not null,
    seq      int not null,
    county   text not null,
    at       timestamptz not null,
    person   bigint,
    reason   text not null,
    primary key (case_id, other_id, kind, seq, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);

create view standing_link as
select l.* from link l
 where not exists (select 1 from unlink u
                    where u.case_id = l.case_id and u.other_id = l.other_id and u.kind = l.kind and u.seq > l.seq);

-- Where a merged matter stood, so that it can return there.
create table merged (
    case_id     bigint not null,
    county      text not null,
    lead        bigint not null,
    stood       text,
    seq         int not null,
    held_office text not null references office,
    held_person bigint,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
insert into merged (case_id, county, lead, seq, held_office, held_person)
select c.id, c.county, c.lead_case, coalesce(max(l.seq), 0), c.held_office, c.held_person
  from casefile c left join link l on l.case_id = c.id and l.other_id = c.lead_case and l.kind = 'DUPLICATE'
 where c.lead_case is not null group by c.id, c.county, c.lead_case, c.held_office, c.held_person;
update casefile set chapters = chapters || 'intake,' where lead_case is not null;
create index casefile_lead on casefile (lead_case) where lead_case is not null;
