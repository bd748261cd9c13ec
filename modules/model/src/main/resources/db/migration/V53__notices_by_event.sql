-- Which event a notice of a case follows from, so that a replay of the log finds one that was forged, changed or taken
-- away. What was told before this has none; whatever is written from now on names its event.
alter table outbox add column seq int;
alter table inbox add column seq int;
alter table outbox add constraint outbox_of_an_event
    check (seq is not null or kind = 'REMIND' or coalesce(number, '') !~ '^[0-9]{6}-[0-9]{4}-') not valid;
alter table inbox add constraint inbox_of_an_event
    check (seq is not null or kind = 'REMIND' or coalesce(number, '') !~ '^[0-9]{6}-[0-9]{4}-') not valid;
create index inbox_of_case on inbox (number, seq) where seq is not null;
create index outbox_of_case on outbox (number, seq) where seq is not null and done_at is null;
