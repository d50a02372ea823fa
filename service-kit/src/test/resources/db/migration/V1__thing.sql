create table thing (id uuid primary key, name text not null, size integer not null, version bigint not null);
create unique index thing_name on thing (name) where name like 'unique%';
