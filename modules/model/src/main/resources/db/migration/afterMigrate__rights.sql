-- Three rights: the owner migrates, the application works but never changes what is evidence, reports only read.
-- Runs after every migration, so that new tables get their grants too.
grant usage on schema public to ${appUser}, ${reportUser};
revoke all on all tables in schema public from ${appUser};
grant select, insert, update on all tables in schema public to ${appUser};
grant usage, select on all sequences in schema public to ${appUser};
do $$
declare
    written text;
begin
    -- Written once; what a later version brings is not there yet where an earlier one is migrated to.
    foreach written in array array['event', 'custody', 'episode', 'seal', 'access_log', 'rung', 'derivation', 'service',
        'clock_correction', 'attachment', 'attachment_content', 'link', 'unlink', 'case_scope', 'handler', 'narrative',
        'party', 'verification_finding', 'admin_log'] loop
        if to_regclass(written) is not null then
            execute format('revoke update on %I from ${appUser}', written);
        end if;
    end loop;
    -- What is kept only for a while, or filed anew as a whole.
    foreach written in array array['idempotency', 'login_failure', 'outbox', 'draft', 'filed_calendar',
        'second_factor', 'recovery_code', 'signed_in'] loop
        if to_regclass(written) is not null then
            execute format('grant delete on %I to ${appUser}', written);
        end if;
    end loop;
    -- Of a notice only that it was read is ever changed, and what a correction leaves of one that waits.
    if exists (select 1 from information_schema.columns where table_name = 'inbox' and column_name = 'read_by') then
        revoke update on inbox from ${appUser};
        grant update (read_at, read_by, count, late, number, rule, due_on) on inbox to ${appUser};
    end if;
    -- Of a person and a post only what the desks change: nobody is renamed, and no post becomes another one.
    if exists (select 1 from information_schema.columns where table_name = 'staff' and column_name = 'must_change') then
        revoke update on staff, post from ${appUser};
        grant update (password_hash, must_change, active, changed_at) on staff to ${appUser};
        grant update (valid_to, deputy_id) on post to ${appUser};
    end if;
    -- Of a request only its decision.
    if to_regclass('grant_request') is not null then
        revoke update on grant_request from ${appUser};
        grant update (state, decided_by, decided_at, reason) on grant_request to ${appUser};
    end if;
    -- Which events are older than the marks is the owner's to say.
    if to_regclass('unmarked') is not null then
        revoke insert, update on unmarked from ${appUser};
    end if;
end $$;
revoke update on projection_change from ${appUser};
revoke insert, update on flyway_schema_history from ${appUser};
grant select on all tables in schema public to ${reportUser};
revoke select on staff, login_failure, citizen_code, calendar_feed, idempotency, draft, party, attachment_content, import_job,
    imported_record from ${reportUser};
do $$
declare
    secret text;
begin
    foreach secret in array array['citizen_question', 'admin_log', 'second_factor', 'recovery_code', 'signed_in'] loop
        if to_regclass(secret) is not null then
            execute format('revoke select on %I from ${reportUser}', secret);
        end if;
    end loop;
end $$;
