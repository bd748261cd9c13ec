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
