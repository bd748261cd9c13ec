-- An assignment is one kind of part that somebody else owes; the table, and all that names it, is called so.
alter table assignment rename to part;
alter table part rename constraint assignment_pkey to part_pkey;
alter table part rename constraint assignment_to_office_fkey to part_office_fkey;
alter table part rename constraint assignment_case_id_county_fkey to part_case_id_county_fkey;
alter table part rename column to_office to office;
alter table part rename column received_by to person;
alter table part rename column reported_at to done_at;
alter index assignment_open rename to part_open;

alter table clock rename column assignment to part;
alter table attachment rename column assignment to part;
alter table casefile rename column open_assignments to open_parts;
alter table casefile rename column assignments to parts;

-- What kind of part it is says what ends it. It is owed by an office or by one of the people of the case.
alter table part add column kind text, add column party int;
update part set kind = case when whistle then 'WHISTLE' else 'ASSIGNMENT' end;
alter table part drop column whistle;
alter table part
    alter column kind set not null,
    alter column office drop not null,
    add check (kind in ('ASSIGNMENT', 'WHISTLE', 'ORDER', 'EXECUTION', 'PERFORMANCE', 'TASK')),
    add check (num_nonnulls(office, party) = 1);

-- A part is due at an instant; whether a whole day was named is known by its ending with the day.
alter table part add column whole_day boolean not null default false;
update part set whole_day = true where (due_at at time zone 'Asia/Shanghai')::time = '00:00';

-- due_at and ended_at decide whether a clock was missed (ended_at >= due_at), and days are shown. What was entered
-- later for the day on which it counts ended at the last instant of that day: nothing was met or missed by this that
-- was not before.
update clock
   set ended_at = least(greatest(coalesce(ended_at, 'infinity'), ended_on::timestamp at time zone 'Asia/Shanghai'),
                        (ended_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 microsecond')
 where ended_on is not null and (ended_at at time zone 'Asia/Shanghai')::date is distinct from ended_on;

-- Where a term by the clock counts from: on its day, from minute to minute; null for a term of days. The same as
-- org.fengqiao.model.clock.Begin.
create function fengqiao_begun(term text, started_on date, started_at timestamptz)
returns timestamptz language sql stable parallel safe as $$
    select case when split_part(term, ' ', 2) in ('HOURS', 'MINUTES') then date_trunc('minute',
        least(greatest(started_at, started_on::timestamp at time zone 'Asia/Shanghai'),
              (started_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 microsecond')) end
$$;

-- The moment of a rung for any clock, as org.fengqiao.time.ladder.Rung works it out: in a term by the clock, what lies
-- before its end is counted in hours, what lies after it in days.
create function fengqiao_rung_at(kind text, amount int, ahead int, started date, warning date, due date,
    begun timestamptz, ends timestamptz)
returns timestamptz language sql stable parallel safe as $$
    select case when begun is null then fengqiao_rung_at(kind, amount, ahead, started, warning, due)
    else case kind
        when 'USED' then least(begun + make_interval(secs => extract(epoch from ends - begun) * amount / 100),
                               greatest(begun, ends - make_interval(hours => ahead)))
        when 'BEFORE' then greatest(begun, ends - make_interval(hours => amount))
        when 'AFTER' then ends + make_interval(hours => 24 * amount) end end
$$;
