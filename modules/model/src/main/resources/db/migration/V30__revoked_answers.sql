-- A review that revokes the answer it looked at owes a new handling where the matter was first answered (条例 art. 35).
alter table casefile add column revokes boolean not null default false;
