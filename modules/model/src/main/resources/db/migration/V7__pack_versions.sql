-- Versions of statute packs and calendars published in the house, over the files of config/. A version is proposed by
-- an administrator, co-approved by somebody of the county's centre, then published; nothing of its way is deleted.
create sequence statute_seq;

create table pack_version (
    id           bigint primary key,
    county       text not null,
    pack         text not null,
    version      text not null,
    name         text not null,
    local        boolean not null,
    takes        text not null,
    effective    date not null,
    text         text not null,
    digest       text not null,
    reason       text not null,
    state        text not null check (state in ('PROPOSED', 'APPROVED', 'PUBLISHED', 'ROLLED_BACK', 'REJECTED')),
    proposed_by  bigint not null,
    proposed_at  timestamptz not null,
    approved_by  bigint,
    approved_at  timestamptz,
    published_by bigint,
    published_at timestamptz,
    ended_by     bigint,
    ended_at     timestamptz,
    ended_reason text,
    check (approved_by is null or approved_by <> proposed_by),
    check (published_at is null or approved_at is not null),
    check ((state in ('ROLLED_BACK', 'REJECTED')) = (ended_at is not null))
);
create unique index pack_version_once on pack_version (pack, version) where state <> 'REJECTED';

-- A year's notice (for the country) or the days a county orders besides.
create table calendar_version (
    id           bigint primary key,
    county       text not null,
    year         int,
    text         text not null,
    digest       text not null,
    reason       text not null,
    first_day    date not null,
    state        text not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    added_by     bigint not null,
    added_at     timestamptz not null,
    ended_by     bigint,
    ended_at     timestamptz,
    ended_reason text
);

-- Open clocks worked out anew, in batches that can be taken up again: behind which case it stands, and what it found.
create table projection (
    id         bigint primary key,
    county     text not null,
    pack       bigint references pack_version,
    calendar   bigint references calendar_version,
    back       boolean not null,
    reason     text not null,
    by_person  bigint not null,
    by_office  text not null,
    after_case bigint not null default 0,
    examined   int not null default 0,
    started_at timestamptz not null,
    ended_at   timestamptz,
    check ((pack is null) <> (calendar is null))
);
create index projection_open on projection (id) where ended_at is null;

-- What became of each clock: moved or not, or kept as it was and why.
create table projection_change (
    projection      bigint not null references projection,
    case_id         bigint not null,
    clock           int not null,
    county          text not null,
    number          text not null,
    rule            text not null,
    step            int not null,
    office          text not null,
    old_pack        text not null,
    old_version     text not null,
    new_version     text not null,
    old_due         date not null,
    new_due         date not null,
    old_provisional boolean not null,
    new_provisional boolean not null,
    kept            text,
    seq             int,
    primary key (projection, case_id, clock)
);
create index projection_change_case on projection_change (case_id, clock);
