-- What was wrong about clocks is corrected by an entry. What has ended is never written anew: the entry stands beside it,
-- and whoever counts clocks reads the view that joins both.
alter table clock drop constraint clock_ended_as_check;
alter table clock add constraint clock_ended_as_check check (ended_as in ('MET', 'LAPSED', 'VOID'));

create sequence correction_seq;
-- One way through the cases of a county, in batches: a run that is killed goes on after the last case it has kept.
create table correction_run (
    id         bigint primary key,
    county     text not null,
    reason     text not null,
    by_person  bigint not null,
    by_office  text not null,
    cases      int not null,
    checked    int not null default 0,
    after_case bigint not null default 0,
    started_at timestamptz not null,
    ended_at   timestamptz
);
create unique index correction_run_open on correction_run (county) where ended_at is null;

-- charged: whom the figures named before; office and tier: who owes it from now on, nobody where it is void.
create table clock_correction (
    case_id bigint not null,
    clock   int not null,
    kind    text not null check (kind in ('VOID', 'RECHARGE')),
    county  text not null,
    run     bigint not null references correction_run,
    seq     int not null,
    at      timestamptz not null,
    charged text not null,
    office  text,
    tier    text,
    reason  text not null,
    primary key (case_id, clock, kind, county),
    check (case kind when 'VOID' then num_nonnulls(office, tier) = 0 else num_nonnulls(office, tier) = 2 end),
    foreign key (case_id, clock, county) references clock
);
create index clock_correction_run on clock_correction (run);

-- The clocks that count, charged to who owed them.
create view standing_clock as
select k.case_id, k.no, k.county, k.number, k.episode, k.part, k.rule, k.step, k.pack, k.pack_version, k.owner, k.citizen,
       k.optional, coalesce(r.office, k.office) as office, coalesce(r.tier, k.tier) as tier, k.term, k.started_on,
       k.started_at, k.started_seq, k.due_on, k.due_at, k.rolled_from, k.warning_on, k.provisional, k.paused_on,
       k.ended_on, k.ended_at, k.ended_seq, k.ended_as, k.round, k.next_rung, k.next_at, k.local
  from clock k
  left join clock_correction r
    on r.case_id = k.case_id and r.clock = k.no and r.county = k.county and r.kind = 'RECHARGE'
 where k.ended_as is distinct from 'VOID'
   and not exists (select 1 from clock_correction v
                    where v.case_id = k.case_id and v.clock = k.no and v.county = k.county and v.kind = 'VOID');
