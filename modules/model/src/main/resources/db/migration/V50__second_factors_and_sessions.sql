-- What an account proves itself by besides its password. The secret is closed under a key that lies beside the
-- database; of a recovery code only its digest is kept. The step of the last code is kept, so that none counts twice.
create table second_factor (
    staff_id  bigint primary key references staff,
    secret    text not null,
    begun_at  timestamptz not null,
    on_at     timestamptz,
    last_step bigint not null default 0
);
create table recovery_code (
    staff_id bigint not null references second_factor on delete cascade,
    digest   text not null,
    used_at  timestamptz,
    primary key (staff_id, digest)
);

-- Who is logged in, where and since when. It is here and not in a server's memory, so that each node knows it and a
-- session can be ended from any other.
create table signed_in (
    id       bigint generated always as identity primary key,
    staff_id bigint not null references staff,
    since    timestamptz not null,
    last_at  timestamptz not null,
    until    timestamptz not null,
    door     text not null check (door in ('PAGE', 'REST')),
    address  text not null,
    client   text not null,
    ended_at timestamptz,
    ending   text
);
create index signed_in_staff on signed_in (staff_id, last_at);

-- The last log-ins of an account, for its owner.
create index admin_log_whom on admin_log ((cast(facts as json) ->> 'whom'), seq)
    where act in ('LOG_IN', 'LOG_IN_FAILED', 'LOG_IN_CODE_FAILED');

-- Taking the codes of somebody who watches or administers needs the second person, as giving them a password does.
alter table grant_request drop constraint grant_request_deed_check;
alter table grant_request add constraint grant_request_deed_check check
    (deed in ('HIRE', 'APPOINT', 'END_POST', 'NAME_DEPUTY', 'DEACTIVATE', 'RESET_PASSWORD', 'RESET_CODES'));
