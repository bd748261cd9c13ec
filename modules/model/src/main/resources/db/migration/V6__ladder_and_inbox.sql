-- The ladder: notices that collapse while they wait, and what the sweep computes where the rows are.
alter table outbox
    add column role   text,
    add column rule   text,
    add column step   text,
    add column colour text,
    add column due_on date,
    add column count  int not null default 1,
    add column late   int not null default 0,
    add column since  timestamptz;
-- However many rungs fire, one notice waits for each recipient, and counts.
create unique index outbox_rungs on outbox (county, office, person, role) nulls not distinct
    where done_at is null and kind = 'REMIND';

-- An inbox is read by the order in which things came in.
create sequence inbox_seq;
alter table inbox
    alter column id set default nextval('inbox_seq'),
    add column role    text,
    add column rule    text,
    add column step    text,
    add column colour  text,
    add column due_on  date,
    add column count   int not null default 1,
    add column late    int not null default 0,
    add column since   timestamptz,
    add column read_by bigint;
create index inbox_office_unread on inbox (office, id) where read_at is null and person is null;
create index inbox_person_unread on inbox (person, id) where read_at is null;

-- Whom in that office a rung spoke to, so that a notice that counts can show what it counted.
alter table rung add column role text;
create index rung_office on rung (office, at);

-- The moment of a rung, as org.fengqiao.time.ladder.Rung works it out: 00:00 in Shanghai of its day.
create function fengqiao_rung_at(kind text, amount int, ahead int, started date, warning date, due date)
returns timestamptz language sql stable parallel safe as $$
    select (case kind
        when 'USED' then least(started + 1 + (due - started) * amount / 100, greatest(started + 1, warning - ahead))
        when 'BEFORE' then greatest(started + 1, warning - amount)
        when 'AFTER' then due + 1 + amount end)::timestamp at time zone 'Asia/Shanghai'
$$;

-- From here on a copy of modules/evidence fengqiao_event_hash.sql, so that the sweep chains its events in one
-- statement; a test keeps both the same.
-- The hash of an event, computed by PostgreSQL alone (15 or newer, no extension).
-- The same bytes as org.fengqiao.evidence.EventHash: each field as a big-endian length of four bytes and UTF-8,
-- length -1 for null; instants as decimal microseconds since 1970 in UTC.

-- Stable, not immutable: convert_to is stable, and only so does the planner fold these into the statement (13 times faster).
create or replace function fengqiao_field(field text) returns bytea language sql stable parallel safe as $$
    select case when field is null then int4send(-1)
                else int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8') end
$$;

create or replace function fengqiao_event_hash(
    algorithm text, county text, number text, seq int, episode int, at timestamptz, act text, office text,
    person text, stage text, facts text, commitment text, previous text)
returns text language sql stable parallel safe as $$
    select case when algorithm = 'SHA-256' then encode(sha256(
        fengqiao_field('fengqiao-event-1') || fengqiao_field(algorithm) || fengqiao_field(county)
        || fengqiao_field(number) || fengqiao_field(seq::text) || fengqiao_field(episode::text)
        || fengqiao_field(((extract(epoch from at) * 1000000)::bigint)::text) || fengqiao_field(act)
        || fengqiao_field(office) || fengqiao_field(person) || fengqiao_field(stage) || fengqiao_field(facts)
        || fengqiao_field(commitment) || fengqiao_field(previous)), 'hex') end
$$;
