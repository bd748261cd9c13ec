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
