-- The village that a matter complains of itself: it neither holds the matter nor sees it.
alter table casefile add column complained_of text;
