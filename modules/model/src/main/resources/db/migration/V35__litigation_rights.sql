-- Whether a matter concerns litigation rights (条例 art. 23 ¶4): a person says so, nobody did until now.
alter table casefile add column litigation_rights boolean not null default false;
