-- A matter that does not say clearly who asks, or where to write to, is owed no notice (条例 art. 23 ¶2).
alter table casefile add column unclear boolean not null default false;
