-- An event that the system writes carries a mark that only a node's key can make; the key lies outside the database. The
-- mark stands beside what the hash covers, so that chains and seals stay as they are.
alter table event add column mac text;

-- How far the log of each case had come before there were marks: up to there none is missed.
create table unmarked (
    case_id bigint not null,
    county  text not null,
    up_to   int not null,
    primary key (case_id, county)
);
insert into unmarked (case_id, county, up_to) select id, county, last_seq from casefile;

-- What has ended is not written anew: a correction stands beside it. Only a right or a period that lapsed by a mistake
-- runs again, as it was, and the log says so.
create function fengqiao_clock_stands() returns trigger language plpgsql as $$
begin
    if current_user = (select tableowner from pg_tables where schemaname = tg_table_schema and tablename = tg_table_name)
       or pg_trigger_depth() > 1 then
        return new;
    end if;
    if old.ended_as = 'LAPSED' and new.ended_as is null and new.ended_on is null
       and (new.rule, new.step, new.part, new.pack, new.pack_version, new.started_on, new.due_on, new.due_at)
           is not distinct from (old.rule, old.step, old.part, old.pack, old.pack_version, old.started_on, old.due_on, old.due_at)
    then
        return new;
    end if;
    raise exception 'a clock that has ended is not changed: case %, clock %', old.case_id, old.no
        using errcode = 'insufficient_privilege';
end $$;
create trigger clock_stands before update on clock for each row when (old.ended_as is not null)
    execute function fengqiao_clock_stands();
