-- Who of the two was erased: shown as a former partner, without an id.
alter table proposal add column first_erased boolean not null default false;
alter table proposal add column second_erased boolean not null default false;
alter table arrangement add column first_erased boolean not null default false;
alter table arrangement add column second_erased boolean not null default false;
