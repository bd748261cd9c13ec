-- Whoever filed an appeal that an office then took for something else can insist that it is one.
alter table casefile add column was_appeal boolean not null default false;
