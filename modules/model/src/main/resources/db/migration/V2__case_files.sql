-- The case file, its log, and what follows from the log. What is open stands on the file's own row;
-- what is finished (events, custody, episodes) is appended and never changed.
create sequence casefile_seq start with 50 increment by 50;
create table casefile (
    id                bigint not null,
    county            text not null,
    number            text not null unique,
    version           int not null,
    stage             text not null,
    episode           int not null,
    episode_kind      text not null,
    episode_opened_at timestamptz not null,
    purpose           text not null,
    category          text not null,
    petition_class    text,
    channel           text not null,
    source            text,
    external_number   text,
    region            text not null references region,
    headcount         int not null check (headcount >= 1),
    registered_at     timestamptz not null,
    registered_office text not null references office,
    registered_by     bigint,
    responsible       bigint,
    held_office       text not null references office,
    held_person       bigint,
    held_ground       text not null,
    held_awaited      text,
    held_from         timestamptz,
    held_after        timestamptz,
    spans             int not null,
    sent_by           text,
    sent_act          text,
    objected_at       timestamptz,
    open_assignments  int not null,
    assignments       int not null,
    parties           int not null,
    last_seq          int not null,
    last_hash         text not null,
    last_at           timestamptz not null,
    accepted_at       timestamptz,
    answered_at       timestamptz,
    delivered_at      timestamptz,
    settled_at        timestamptz,
    settled_tier      text,
    settled_office    text,
    outcome           text,
    rating            text,
    urgent_at         timestamptz,
    lead_case         bigint,
    closed_at         timestamptz,
    due               timestamptz not null default 'infinity',
    touched           text not null,
    handlers          text not null,
    conflicted        text not null,
    imported          boolean not null,
    primary key (id, county),
    check (held_after = held_from),
    check ((closed_at is null) = (held_from is not null))
);
create index casefile_office on casefile (held_office, due, id) where closed_at is null;
create index casefile_office_stage on casefile (held_office, stage, due, id) where closed_at is null;
create index casefile_office_category on casefile (held_office, category, due, id) where closed_at is null;
create index casefile_held on casefile (held_office, id);
create index casefile_person on casefile (held_person, due, id) where closed_at is null;
create index casefile_county on casefile (county, id);
create index casefile_county_stage on casefile (county, stage, id);
create index casefile_county_category on casefile (county, category, id);
create index casefile_region on casefile (region, id);
create index casefile_urgent on casefile (county, due, id) where urgent_at is not null and closed_at is null;
create index casefile_registered on casefile (county, registered_at);
create index casefile_changed on casefile (last_at);
create index casefile_held_long on casefile (county, held_from) where closed_at is null;

-- The words of the matter, apart from the narrow row that every act rewrites. Two-character grams make Chinese
-- text findable where trigrams cannot.
create table narrative (
    case_id bigint not null,
    county  text not null,
    summary text not null,
    text    text not null,
    place   text,
    grams   text not null,
    search  tsvector generated always as (array_to_tsvector(string_to_array(grams, ' '))) stored,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
create index narrative_search on narrative using gin (search);

create table party (
    case_id        bigint not null,
    no             int not null,
    county         text not null,
    role           text not null,
    representative boolean not null,
    kind           text not null,
    name           text not null,
    phone          text,
    id_number      text,
    address        text,
    mandate        text,
    primary key (case_id, no, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
create index party_phone on party (county, phone) where phone is not null;
create index party_name on party (county, name);

create table event (
    case_id    bigint not null,
    seq        int not null,
    county     text not null,
    algorithm  text not null,
    number     text not null,
    episode    int not null,
    at         timestamptz not null,
    act        text not null,
    office     text,
    person     bigint,
    stage      text not null,
    facts      text not null,
    commitment text,
    prev_hash  text,
    hash       text not null,
    words      text,
    salt       text,
    primary key (case_id, seq, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
create index event_moves on event (county, act, at) where act in ('ESCALATE', 'SEND_DOWN', 'ROUTE');

-- Closed spans only; the open one is on the file. Each span but an episode's first hangs on the end of the one
-- before it, so the database itself allows no gap, no overlap and no fork.
create table custody (
    case_id     bigint not null,
    seq         int not null,
    county      text not null,
    episode     int not null,
    office      text not null,
    tier        text not null,
    person      bigint,
    ground      text not null,
    awaited     text,
    from_at     timestamptz not null,
    to_at       timestamptz not null,
    previous_to timestamptz,
    primary key (case_id, seq, county),
    unique (case_id, to_at, county),
    unique (case_id, previous_to, county),
    check (to_at > from_at),
    check (previous_to = from_at),
    foreign key (case_id, county) references casefile deferrable initially deferred,
    foreign key (case_id, previous_to, county) references custody (case_id, to_at, county) deferrable initially deferred
);
create unique index custody_first on custody (case_id, episode, county) where previous_to is null;
create index custody_office on custody (office, to_at);
alter table casefile add foreign key (id, held_after, county)
    references custody (case_id, to_at, county) deferrable initially deferred;

create table episode (
    case_id        bigint not null,
    no             int not null,
    county         text not null,
    kind           text not null,
    opened_at      timestamptz not null,
    closed_at      timestamptz not null,
    ended_as       text not null,
    settled_tier   text,
    settled_office text,
    settled_at     timestamptz,
    outcome        text,
    imported       boolean not null,
    primary key (case_id, no, county),
    check (closed_at >= opened_at),
    foreign key (case_id, county) references casefile deferrable initially deferred
);

create table assignment (
    case_id     bigint not null,
    no          int not null,
    county      text not null,
    number      text not null,
    task        text not null,
    from_office text not null,
    to_office   text not null references office,
    whistle     boolean not null,
    sent_at     timestamptz not null,
    due_at      timestamptz,
    received_at timestamptz,
    received_by bigint,
    objected_at timestamptz,
    reported_at timestamptz,
    returned_at timestamptz,
    report      text,
    primary key (case_id, no, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
create index assignment_open on assignment (to_office, case_id) where reported_at is null and returned_at is null;

create table link (
    case_id  bigint not null,
    other_id bigint not null,
    kind     text not null,
    county   text not null,
    other    text not null,
    at       timestamptz not null,
    person   bigint,
    reason   text,
    primary key (case_id, other_id, kind, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
create index link_other on link (other_id);

create sequence attachment_seq start with 50 increment by 50;
create table attachment (
    id         bigint not null,
    county     text not null,
    case_id    bigint not null,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null,
    at         timestamptz not null,
    office     text,
    person     bigint,
    assignment int,
    primary key (id, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
create index attachment_case on attachment (case_id);
create table attachment_content (
    attachment_id bigint not null,
    county        text not null,
    content       bytea not null,
    primary key (attachment_id, county),
    foreign key (attachment_id, county) references attachment deferrable initially deferred
);

-- Which office may see which case: every office that ever held or registered it or was assigned a part, and for
-- holders every centre above.
create table case_scope (
    office  text not null,
    case_id bigint not null,
    county  text not null,
    primary key (office, case_id, county)
);
create index case_scope_case on case_scope (case_id);

create table handler (
    person  bigint not null,
    case_id bigint not null,
    county  text not null,
    primary key (person, case_id, county)
);

create table citizen_code (
    digest  text primary key,
    case_id bigint not null,
    county  text not null,
    at      timestamptz not null
);
create index citizen_code_case on citizen_code (case_id);
