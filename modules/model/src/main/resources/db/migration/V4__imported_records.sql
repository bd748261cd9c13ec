-- Which matters of earlier ledgers are already here, by a digest: a ledger that grows is brought again and again.
create table imported_record (
    county      text not null,
    fingerprint text not null,
    case_id     bigint not null,
    job_id      bigint not null,
    record      int not null,
    primary key (county, fingerprint, case_id),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
