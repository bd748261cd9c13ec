-- The same objection is not raised twice on one sending: which ones were rejected, of the whole and of parts.
create table objection (
    case_id        bigint not null,
    county         text not null,
    whole_rejected boolean not null,
    parts          text not null,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile deferrable initially deferred
);
