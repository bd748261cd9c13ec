-- Places, offices and the people who work in them. Reference data is keyed by its public code.
create table region (
    code        text primary key,
    name        text not null,
    level       text not null check (level in ('county', 'town', 'village')),
    parent      text references region,
    valid_from  date not null default '2000-01-01',
    valid_to    date
);

create table office (
    code        text primary key,
    name        text not null,
    kind        text not null check (kind in ('CENTRE', 'DEPARTMENT', 'INSPECTION', 'GOVERNMENT')),
    tier        text not null check (tier in ('VILLAGE', 'TOWN', 'COUNTY')),
    centre      text not null,
    superior    text references office deferrable initially deferred,
    reviewed_by text references office deferrable initially deferred,
    county      text not null,
    active      boolean not null default true
);

create table category (
    code           text not null,
    name           text not null,
    petition_class text,
    valid_from     date not null default '2000-01-01',
    valid_to       date,
    primary key (code, valid_from)
);

create sequence staff_seq start with 50 increment by 50;
create table staff (
    id            bigint primary key,
    county        text not null,
    login         text not null unique,
    name          text not null,
    password_hash text not null,
    active        boolean not null default true,
    changed_at    timestamptz not null
);

create sequence post_seq start with 50 increment by 50;
create table post (
    id         bigint primary key,
    staff_id   bigint not null references staff deferrable initially deferred,
    office     text not null references office,
    role       text not null check (role in ('CASEWORKER', 'LEADER', 'INSPECTOR', 'ADMINISTRATOR')),
    valid_from date not null,
    valid_to   date,
    deputy_id  bigint references staff deferrable initially deferred,
    check (valid_to is null or valid_to >= valid_from)
);
create index post_staff on post (staff_id);
create index post_office on post (office);

-- Failed log-ins slow down one account at one address, never a whole centre.
create table login_failure (
    account  text not null,
    address  text not null,
    failures int not null,
    last_at  timestamptz not null,
    primary key (account, address)
);
create index login_failure_address on login_failure (address, last_at);
