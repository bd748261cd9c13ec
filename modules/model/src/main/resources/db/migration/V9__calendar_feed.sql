-- The secret address under which somebody's own calendar program reads what is due in their office. Only a digest is
-- kept; one address works at a time, and a revoked one never again.
create table calendar_feed (
    id         bigint generated always as identity primary key,
    person     bigint not null references staff,
    digest     text not null unique,
    created_at timestamptz not null,
    revoked_at timestamptz,
    used_at    timestamptz,
    check (revoked_at >= created_at)
);
create unique index calendar_feed_person on calendar_feed (person) where revoked_at is null;
