-- Which duties the law lays on an office, for whom it receives, who answers for it, and whether its word is the last.
-- An organ outside the county (EXTERNAL) only reviews: it has no tier, no county, no centre, and never holds a case.
alter table office
    add column functions   text not null default '',
    add column receives_as text references office deferrable initially deferred,
    add column answers_as  text references office deferrable initially deferred,
    add column review_last boolean not null default false,
    alter column tier drop not null,
    alter column centre drop not null,
    alter column county drop not null,
    drop constraint office_kind_check;

-- A county that is there already gets what is usual for the kind; its administrator sees what is still missing.
update office
   set functions = case
           when kind = 'CENTRE' and tier = 'VILLAGE' then 'platform self-governing mediation'
           when kind = 'CENTRE' and tier = 'TOWN' then 'platform mediation'
           when kind = 'CENTRE' then 'platform'
           when kind = 'INSPECTION' then 'inspection'
           else 'organ' end;
-- The new references are checked at the end, and a table with checks pending cannot be altered further.
set constraints all immediate;

alter table office
    alter column functions drop default,
    add check (kind in ('CENTRE', 'DEPARTMENT', 'INSPECTION', 'GOVERNMENT', 'EXTERNAL')),
    add check (string_to_array(functions, ' ') <@ array['platform', 'petition-office', 'organ', 'political-legal',
        'inspection', 'self-governing', 'station', 'mediation']),
    add check (case when kind = 'EXTERNAL' then coalesce(tier, centre, county) is null
                    else tier is not null and centre is not null and county is not null end),
    add check (not (review_last and reviewed_by is not null));

-- While an organ outside decides a review, its term is shown and charged to no office here: it has no tier.
alter table review add column reviewer text references office;
alter table clock alter column tier drop not null;
