-- Three rights: the owner migrates, the application works but never changes what is evidence, reports only read.
-- Runs after every migration, so that new tables get their grants too.
grant usage on schema public to ${appUser}, ${reportUser};
grant select, insert, update, delete on all tables in schema public to ${appUser};
grant usage, select on all sequences in schema public to ${appUser};
do $$
declare
    written text;
begin
    -- Written once; what a later version brings is not there yet where an earlier one is migrated to.
    foreach written in array array['event', 'custody', 'episode', 'seal', 'access_log', 'rung', 'derivation', 'service', 'clock_correction', 'admin_log'] loop
        if to_regclass(written) is not null then
            execute format('revoke update, delete, truncate on %I from ${appUser}', written);
        end if;
    end loop;
end $$;
revoke delete, truncate on pack_version, calendar_version, projection from ${appUser};
revoke update, delete, truncate on projection_change from ${appUser};
do $$
begin
    if to_regclass('correction_run') is not null then
        revoke delete, truncate on correction_run from ${appUser};
    end if;
end $$;
revoke insert, update, delete, truncate on flyway_schema_history from ${appUser};
grant select on all tables in schema public to ${reportUser};
revoke select on staff, login_failure, citizen_code, calendar_feed, idempotency, draft, party, attachment_content, import_job,
    imported_record from ${reportUser};
do $$
begin
    if to_regclass('admin_log') is not null then
        revoke select on admin_log from ${reportUser};
    end if;
end $$;
