-- The sentences that prove a day, each text once: all clocks of a rule that start on one day have the same. A clock
-- keeps their digest: half of the SHA-256 of the text, in hexadecimal. Never changed and never deleted, so that nobody
-- has to lock a row to point at it: there is no foreign key.
create table derivation (
    digest    text primary key,
    sentences text not null
);
insert into derivation (digest, sentences)
select left(encode(sha256(convert_to(derivation, 'UTF8')), 'hex'), 32), derivation from clock group by derivation;

-- What an ending clock changes stands together at the end of its row, and pages keep room for it: the log then holds
-- these few bytes instead of the row. One rewriting of the table does both.
alter table clock add column owing_office text, add column owing_tier text;
alter table clock
    alter column derivation type text using left(encode(sha256(convert_to(derivation, 'UTF8')), 'hex'), 32),
    alter column owing_office type text using office,
    alter column owing_tier type text using tier;
alter table clock drop column office, drop column tier;
alter table clock rename column owing_office to office;
alter table clock rename column owing_tier to tier;
alter table clock alter column office set not null, alter column tier set not null;
alter table clock set (fillfactor = 70);
