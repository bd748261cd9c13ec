-- A code that an office gave out later ends the older ones, and is not enough for what only the citizen may say.
alter table citizen_code add column reissued boolean not null default false, add column ended_at timestamptz;

-- A question that the citizen chose when they filed. Of the answer only a slow digest is kept; too many wrong ones end it.
create table citizen_question (
    case_id  bigint primary key,
    county   text not null,
    question text not null,
    salt     text not null,
    answer   text not null,
    wrong    int not null default 0
);
