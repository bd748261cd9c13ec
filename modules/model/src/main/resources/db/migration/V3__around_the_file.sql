-- What stands around the files: messages, jobs, seals, drafts and the log of who looked at what.
create sequence outbox_seq start with 50 increment by 50;
create table outbox (
    id      bigint primary key,
    county  text not null,
    at      timestamptz not null,
    kind    text not null,
    office  text,
    person  bigint,
    number  text,
    done_at timestamptz
);
create index outbox_waiting on outbox (id) where done_at is null;

create table inbox (
    id      bigint primary key,
    county  text not null,
    at      timestamptz not null,
    kind    text not null,
    office  text,
    person  bigint,
    number  text,
    read_at timestamptz
);
create index inbox_office on inbox (office, id);
create index inbox_person on inbox (person, id);

create table access_log (
    id      bigint generated always as identity primary key,
    county  text not null,
    at      timestamptz not null,
    person  bigint,
    office  text,
    case_id bigint,
    what    text not null,
    reason  text
);
create index access_log_case on access_log (case_id, at);

create table idempotency (
    key      text not null,
    account  text not null,
    request  text not null,
    at       timestamptz not null,
    status   int,
    location text,
    body     text,
    primary key (account, key)
);

create sequence job_seq start with 50 increment by 50;
create table import_job (
    id           bigint primary key,
    county       text not null,
    office       text not null,
    person       bigint not null,
    at           timestamptz not null,
    file_name    text not null,
    digest       text not null,
    mode         text not null,
    mapping      text,
    state        text not null,
    progress     double precision not null default 0,
    rows         int not null default 0,
    good         int not null default 0,
    duplicates   int not null default 0,
    imported     int not null default 0,
    result       text,
    failure      text,
    cancelled    boolean not null default false,
    content      bytea
);
create index import_job_office on import_job (office, id);

create table report_job (
    id          bigint primary key,
    county      text not null,
    office      text not null,
    person      bigint not null,
    at          timestamptz not null,
    report      text not null,
    format      text not null,
    parameters  text not null,
    state       text not null,
    progress    double precision not null default 0,
    failure     text,
    cancelled   boolean not null default false,
    file_name   text,
    content     bytea,
    finished_at timestamptz
);
create index report_job_person on report_job (person, id);

create sequence seal_seq start with 1 increment by 1;
create table seal (
    id       bigint primary key,
    at       timestamptz not null,
    entries  int not null,
    up_to    timestamptz not null,
    digest   text not null,
    previous text
);

create table draft (
    person  bigint not null,
    form    text not null,
    content text not null,
    at      timestamptz not null,
    primary key (person, form)
);
