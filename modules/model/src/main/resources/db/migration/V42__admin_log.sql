-- What those who run the system do, one chain for the whole database: the same links and the same hash as the events
-- of a case, so that the same verifier reads it. The table itself numbers, dates and chains each row.
create table admin_log (
    seq       int primary key,
    county    text,
    at        timestamptz not null,
    act       text not null,
    office    text,
    person    text,
    door      text not null check (door in ('PAGE', 'REST', 'LAUNCHER', 'SYSTEM')),
    facts     text not null,
    prev_hash text,
    hash      text not null
);
create index admin_log_county on admin_log (county, seq);

create function fengqiao_admin_log_link() returns trigger language plpgsql as $$
declare
    last admin_log;
begin
    perform pg_advisory_xact_lock(1567645673);
    select * into last from admin_log order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.at := greatest(clock_timestamp(), last.at);
    new.prev_hash := last.hash;
    new.hash := fengqiao_event_hash('SHA-256', new.county, 'ADMIN-LOG', new.seq, 1, new.at, new.act, new.office,
        new.person, new.door, new.facts, null, new.prev_hash);
    return new;
end $$;
create trigger admin_log_link before insert on admin_log for each row execute function fengqiao_admin_log_link();

-- Rights can be given back by mistake; the owner's own statements are refused, too.
create function fengqiao_admin_log_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the log of the administrators is only ever added to';
end $$;
create trigger admin_log_stays before update or delete or truncate on admin_log
    for each statement execute function fengqiao_admin_log_stays();

-- Three who run the system, none of whom can do it alone: people and settings, the second person, the reader.
alter table post drop constraint post_role_check;
alter table post add constraint post_role_check
    check (role in ('CASEWORKER', 'LEADER', 'INSPECTOR', 'ADMINISTRATOR', 'SECURITY', 'AUDIT'));
