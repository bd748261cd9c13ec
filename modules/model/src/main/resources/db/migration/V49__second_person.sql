-- Whoever was given a password by somebody else changes it before anything else opens.
alter table staff add column must_change boolean not null default false;

-- What one administrator asks and a second person decides. The table is only ever added to, but for the decision.
create sequence grant_request_seq;
create table grant_request (
    id         bigint primary key,
    county     text not null,
    deed       text not null check (deed in ('HIRE', 'APPOINT', 'END_POST', 'NAME_DEPUTY', 'DEACTIVATE', 'RESET_PASSWORD')),
    asked_by   bigint not null references staff,
    asked_at   timestamptz not null,
    lapses_at  timestamptz not null,
    person     bigint references staff,
    login      text,
    name       text,
    post       bigint references post,
    office     text references office,
    role       text,
    deputy     bigint references staff,
    whom       text not null,
    was        text,
    became     text,
    state      text not null default 'WAITING' check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'LAPSED')),
    decided_by bigint references staff,
    decided_at timestamptz,
    reason     text,
    check ((state in ('CONFIRMED', 'DECLINED')) = (decided_by is not null)),
    check ((state = 'WAITING') = (decided_at is null)),
    check (decided_by is null or decided_by <> asked_by),
    check (decided_by is null or decided_by is distinct from person),
    check (decided_by is null or decided_by is distinct from deputy)
);
create index grant_request_county on grant_request (county, id);
create index grant_request_waiting on grant_request (lapses_at) where state = 'WAITING';

-- Asked waiting, decided once: also for whoever has the rights of the owner.
create function fengqiao_grant_request_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'WAITING' then
            raise exception 'a request begins by waiting';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' or old.state <> 'WAITING' or new.state = 'WAITING'
            or (new.id, new.county, new.deed, new.asked_by, new.asked_at, new.lapses_at, new.person, new.login, new.name,
                new.post, new.office, new.role, new.deputy, new.whom, new.was, new.became)
            is distinct from
               (old.id, old.county, old.deed, old.asked_by, old.asked_at, old.lapses_at, old.person, old.login, old.name,
                old.post, old.office, old.role, old.deputy, old.whom, old.was, old.became) then
        raise exception 'a request is decided once, as it was asked';
    end if;
    return new;
end $$;
create trigger grant_request_once before insert or update or delete on grant_request
    for each row execute function fengqiao_grant_request_once();

-- Who watches and who administers are kept apart, whoever writes the post.
create function fengqiao_posts_apart() returns trigger language plpgsql as $$
begin
    if new.role in ('INSPECTOR', 'ADMINISTRATOR', 'SECURITY', 'AUDIT') and exists (
            select 1 from post p
             where p.staff_id = new.staff_id and p.id <> new.id and p.role <> new.role
               and p.role in ('INSPECTOR', 'ADMINISTRATOR', 'SECURITY', 'AUDIT')
               and new.valid_from <= coalesce(p.valid_to, 'infinity')
               and p.valid_from <= coalesce(new.valid_to, 'infinity')
               and p.valid_from <= coalesce(p.valid_to, 'infinity')) then
        raise exception 'nobody holds two of the posts that watch or administer';
    end if;
    return new;
end $$;
create trigger posts_apart before insert or update of staff_id, role, valid_from, valid_to on post
    for each row when (new.valid_from <= coalesce(new.valid_to, 'infinity')) execute function fengqiao_posts_apart();
