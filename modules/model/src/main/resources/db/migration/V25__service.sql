-- Each step of a service as it was entered: when the answer left, arrived or came back, and what proves it.
create table service (
    case_id    bigint not null,
    seq        int not null,
    county     text not null,
    episode    int not null,
    office     text not null references office,
    act        text not null,
    method     text check (method in ('IN_PERSON', 'POST', 'ELECTRONIC', 'LEFT', 'PUBLIC_NOTICE')),
    on_day     date not null,
    proof      text,
    entered_at timestamptz not null,
    primary key (case_id, seq, county),
    foreign key (case_id, county) references casefile (id, county) deferrable initially deferred
);

-- A service that takes more than one step.
create table serving (
    case_id  bigint not null,
    county   text not null,
    episode  int not null,
    sent_on  date,
    returned int not null default 0,
    primary key (case_id, county),
    foreign key (case_id, county) references casefile (id, county) deferrable initially deferred
);

-- A review asked for by letter: the last day for asking, with which a postmark that is seen later is compared.
alter table review
    add column asked_until date,
    add column posting_claimed date;
