-- Who of the two was erased: shown to the other as a former partner, without an id.
alter table introduction add column from_erased boolean not null default false;
alter table introduction add column to_erased boolean not null default false;
alter table partnership add column first_erased boolean not null default false;
alter table partnership add column second_erased boolean not null default false;

-- What an erasure and an export look for.
create index match_log_about on match_log (about);
