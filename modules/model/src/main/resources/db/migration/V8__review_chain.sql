-- Review (复查, 复核), hearings and disputes about competence, on the file's own row like everything that is open.
alter table casefile
    add column review_origin text references office,
    add column review_of     text references office,
    add column review_late   boolean,
    add column review_barred text,
    add column hearing_on    date,
    add column final_at      timestamptz,
    add column contest_with  text references office,
    add column contest_step  text,
    add column contest_judge text references office,
    add column contest_at    timestamptz,
    add check (contest_step in ('AGREEMENT', 'SUPERIOR', 'CONFERENCE')),
    add check ((contest_with is null) = (contest_step is null));
