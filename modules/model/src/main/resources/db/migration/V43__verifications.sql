-- What was verified of a county, when and how far; a run through the whole of it goes on after the last case it has kept.
-- since: only what changed from then on, and what came after the case up_to; null where everything was looked at.
create sequence verification_seq;
create table verification_run (
    id         bigint primary key,
    county     text not null,
    since      timestamptz,
    by_person  bigint not null,
    by_office  text not null,
    cases      int not null,
    checked    int not null default 0,
    after_case bigint not null default 0,
    events     bigint not null default 0,
    found      bigint not null default 0,
    started_at timestamptz not null,
    ended_at   timestamptz
);
create unique index verification_run_open on verification_run (county) where ended_at is null;

-- The first thousand of a run: a place in a log (seq, kind), or a row and field with what the log says and what stands.
create table verification_finding (
    run     bigint not null references verification_run,
    no      int not null,
    number  text not null,
    seq     int,
    kind    text,
    row     text,
    field   text,
    log     text,
    stands  text,
    primary key (run, no)
);
