-- Every act rewrites the file's row and an entry in each of its indexes: only those stay that a question needs. Stage
-- and category stand behind the order of a pile, where they are compared without looking at the row.
drop index casefile_office, casefile_office_stage, casefile_office_category;
drop index casefile_county, casefile_county_stage, casefile_county_category;
drop index casefile_region, casefile_held_long;

-- What changed since the last seal. A range of pages knows its latest moment, and a change of this column alone leaves
-- all other indexes as they are (from PostgreSQL 16 on): a reminder, a rating, a remark.
drop index casefile_changed;
create index casefile_changed on casefile using brin (last_at) with (pages_per_range = 8, autosummarize = on);

-- The same for the file's row as for a clock's: what every act changes stands at its end.
alter table casefile add column next_version int, add column next_stage text;
alter table casefile alter column next_version type int using version, alter column next_stage type text using stage;
alter table casefile drop column version, drop column stage;
alter table casefile rename column next_version to version;
alter table casefile rename column next_stage to stage;
alter table casefile alter column version set not null, alter column stage set not null;
create index casefile_office on casefile (held_office, due, id, stage, category) where closed_at is null;
create index casefile_county on casefile (county, id, stage, category);
alter table casefile set (fillfactor = 70);

-- No question asks for clocks by rule and start, nor for rungs by their moment alone; of rungs that an import recorded
-- nobody in an office was told.
drop index clock_rule, rung_at, rung_office;
create index rung_office on rung (office, at) where not before_import;
