-- A client from which an account came in lately is the owner's: it does not wait when others guess the password.
alter table login_failure add column entered_at timestamptz;
create index login_failure_account on login_failure (account, last_at);

-- What was kept readable beside an answer: where a citizen came from, and the code at the end of the location.
update idempotency set account = 'public:' where account like 'public:%';
update idempotency set location = null;

-- When each duty of the watch was last done well, whichever node did it: readiness and the clock are judged by it.
create table heartbeat (
    duty text primary key,
    at   timestamptz not null
);
