-- Lists of people and roles: text search, order by name, and a feed of changes without gaps.

create extension if not exists unaccent;

-- As one searches: lower case, without accents and apostrophes. It depends on the rules of unaccent alone, and so may be stored.
create function folded(text) returns text
    language sql immutable strict parallel safe set search_path from current
    as $$ select lower(unaccent('unaccent', translate(normalize($1, NFKC), '''’', ''))) $$;

-- change is the transaction that wrote the row last. Transactions are numbered as they begin to write, and the feed shows none while
-- an older one may still commit: so what it has passed by can't change behind its back, in whichever order they commit.
-- The numbers belong to one database server. Whoever loads a dump into another one says afterwards:
--   update person set change = pg_current_xact_id(); update role_profile set change = pg_current_xact_id();
--   update removal set change = pg_current_xact_id();
-- and readers of the feed begin anew.
alter table person
    add column change xid8 not null default pg_current_xact_id(),
    add column name_key text collate "C" generated always as (left(folded(family_name || ' ' || given_name), 200)) stored,
    add column search text generated always as (folded(family_name || ' ' || given_name || ' ' || coalesce(job_title, '') || ' '
        || coalesce(employee_number, ''))) stored;
create index person_change on person (change, id);
create index person_name on person (name_key, id);
create index person_search on person using gin (search gin_trgm_ops);

alter table role_profile
    add column change xid8 not null default pg_current_xact_id(),
    add column search text generated always as (folded(title || ' ' || coalesce(requisition, ''))) stored;
create index role_profile_change on role_profile (change, id);
create index role_profile_search on role_profile using gin (search gin_trgm_ops);

-- Who and what is no longer there, so that the feed can say so: ids alone.
create table removal (
    id     uuid primary key,
    kind   varchar(16) not null check (kind in ('PERSON', 'ROLE')),
    change xid8        not null
);
create index removal_change on removal (kind, change, id);

create function mark_change() returns trigger language plpgsql as $$
begin
    new.change := pg_current_xact_id();
    return new;
end $$;

create function mark_removal() returns trigger language plpgsql as $$
begin
    insert into removal (id, kind, change) values (old.id, tg_argv[0], pg_current_xact_id())
    on conflict (id) do update set change = excluded.change;
    return null;
end $$;

create trigger person_change before update on person for each row execute function mark_change();
create trigger person_removal after delete on person for each row execute function mark_removal('PERSON');
create trigger role_profile_change before update on role_profile for each row execute function mark_change();
create trigger role_profile_removal after delete on role_profile for each row execute function mark_removal('ROLE');
