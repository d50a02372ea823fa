-- Links by which someone without an account reads a pitch. What opens one is made from its id with a key that is not in the database.
create table pitch_link (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    nameless boolean not null,
    by_side varchar(32) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index on pitch_link (proposal_id);

-- When it was opened; nothing about who did.
create table pitch_link_opening (
    id bigint generated always as identity primary key,
    link_id uuid not null references pitch_link on delete cascade,
    at timestamptz not null,
    format varchar(8) not null
);
create index on pitch_link_opening (link_id, id);
