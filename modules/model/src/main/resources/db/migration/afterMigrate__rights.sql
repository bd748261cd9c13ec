-- Three rights: the owner migrates, the application works but never changes what is evidence, reports only read.
-- Runs after every migration, so that new tables get their grants too.
grant usage on schema public to ${appUser}, ${reportUser};
grant select, insert, update, delete on all tables in schema public to ${appUser};
grant usage, select on all sequences in schema public to ${appUser};
revoke update, delete, truncate on event, custody, episode, seal, access_log, rung, derivation, service from ${appUser};
revoke delete, truncate on pack_version, calendar_version, projection from ${appUser};
revoke update, delete, truncate on projection_change from ${appUser};
revoke insert, update, delete, truncate on flyway_schema_history from ${appUser};
grant select on all tables in schema public to ${reportUser};
revoke select on staff, login_failure, citizen_code, calendar_feed, idempotency, draft, party, attachment_content, import_job,
    imported_record from ${reportUser};
