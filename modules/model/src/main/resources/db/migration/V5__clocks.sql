-- The legal clocks of a case and its assignments. Overdue is never stored: a clock was missed when it ended after
-- due_on, or is open and due_at has passed, and its date is not provisional. An optional one, such as to object, is
-- not missed by being left open.
alter table casefile
    add column track           text not null default 'ORDINARY',
    add column clocks          int not null default 0,
    add column due_provisional boolean not null default false;

create table clock (
    case_id      bigint not null,
    no           int not null,
    county       text not null,
    number       text not null,
    episode      int not null,
    assignment   int,
    rule         text not null,
    step         int not null default 0,
    pack         text not null,
    pack_version text not null,
    owner        text not null,
    citizen      boolean not null,
    optional     boolean not null default false,
    office       text not null,
    tier         text not null,
    term         text not null,
    started_on   date not null,
    started_at   timestamptz not null,
    started_seq  int not null,
    due_on       date not null,
    due_at       timestamptz not null,
    rolled_from  date,
    warning_on   date not null,
    provisional  boolean not null,
    extensions   text,
    asked        text,
    pauses       text,
    paused_on    date,
    derivation   text not null,
    ended_on     date,
    ended_at     timestamptz,
    ended_seq    int,
    ended_as     text check (ended_as in ('MET', 'LAPSED')),
    round        int not null default 1,
    next_rung    int not null default 0,
    next_at      timestamptz not null default 'infinity',
    primary key (case_id, no, county),
    check ((ended_on is null) = (ended_as is null)),
    check (due_on >= started_on),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
-- What the clock watch takes, oldest first: its cost follows what is due, not what is open.
create index clock_next on clock (next_at, case_id, no) where ended_on is null and next_at < 'infinity';
create index clock_due on clock (county, due_at) where ended_on is null;
create index clock_ended on clock (county, ended_on) where ended_on is not null;
create index clock_rule on clock (county, rule, started_on);

-- Every rung of the ladder fires once: by its key. A rung that was passed before an import is recorded and never
-- sent; it has no event. No foreign key: clocks are never deleted, and a sweep writes many rungs at once.
create table rung (
    case_id       bigint not null,
    clock         int not null,
    round         int not null,
    pos           int not null,
    county        text not null,
    number        text not null,
    rule          text not null,
    step          text not null,
    colour        text not null,
    planned_at    timestamptz not null,
    at            timestamptz not null,
    seq           int,
    office        text,
    tier          text,
    person        bigint,
    before_import boolean not null,
    primary key (case_id, clock, round, pos, county)
);
create index rung_at on rung (county, at);
