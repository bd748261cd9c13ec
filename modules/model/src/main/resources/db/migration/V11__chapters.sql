-- What a chapter keeps about a case has a table of its own; the case says which of them exist.
alter table casefile add column chapters text not null default ',';

create table review (
    case_id  bigint not null,
    county   text not null,
    origin   text not null references office,
    reviewed text not null references office,
    late     boolean not null,
    barred   text not null,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile (id, county)
);

create table hearing (
    case_id   bigint not null,
    county    text not null,
    opened_on date,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile (id, county)
);

create table contest (
    case_id        bigint not null,
    county         text not null,
    contested_with text not null references office,
    step           text check (step in ('AGREEMENT', 'SUPERIOR', 'CONFERENCE')),
    judge          text references office,
    contested_at   timestamptz not null,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile (id, county)
);

insert into review (case_id, county, origin, reviewed, late, barred)
select id, county, review_origin, review_of, coalesce(review_late, false), coalesce(review_barred, ',')
  from casefile where review_origin is not null and episode_kind in ('REVIEW', 'RECHECK');
insert into hearing (case_id, county, opened_on)
select id, county, hearing_on from casefile where hearing_on is not null;
insert into contest (case_id, county, contested_with, step, judge, contested_at)
select id, county, contest_with, contest_step, contest_judge, contest_at from casefile where contest_with is not null;

update casefile c
   set chapters = ','
       || case when exists (select from review r where r.case_id = c.id) then 'review,' else '' end
       || case when exists (select from hearing h where h.case_id = c.id) then 'hearing,' else '' end
       || case when exists (select from contest t where t.case_id = c.id) then 'competence,' else '' end
 where review_origin is not null or hearing_on is not null or contest_with is not null;

alter table casefile
    drop column review_origin,
    drop column review_of,
    drop column review_late,
    drop column review_barred,
    drop column hearing_on,
    drop column contest_with,
    drop column contest_step,
    drop column contest_judge,
    drop column contest_at;
