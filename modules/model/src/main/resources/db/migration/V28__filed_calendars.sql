-- The calendars that lay in files when the house last opened, so that it sees which came, went or changed.
create table filed_calendar (
    name      text primary key,
    digest    text not null,
    county    text,
    first_day date not null
);

-- A projection for such files is nobody's; it reaches a county's clocks or all (null), from the first day that changed.
alter table projection add column first_day date;
alter table projection alter column county drop not null;
alter table projection alter column by_person drop not null;
alter table projection alter column by_office drop not null;
alter table projection drop constraint projection_check;
alter table projection add check (num_nonnulls(pack, calendar, first_day) = 1);
alter table projection add check (first_day is not null or num_nonnulls(county, by_person, by_office) = 3);
