create table thing (id uuid primary key, name text not null, size integer not null, version bigint not null);
