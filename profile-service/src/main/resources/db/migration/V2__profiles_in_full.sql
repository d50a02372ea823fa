-- What else is told of a person and a role, and a person's private reason.

alter table person
    add column line_manager_subject varchar(255),
    add column past_shares          jsonb   not null default '[]',
    add column partner_in_mind      boolean not null default false;

alter table role_profile
    add column full_time_equivalent numeric not null default 1,
    add column salary_band          jsonb,
    add column staged_start         boolean not null default false,
    add column weights              jsonb   not null default '{}';

-- Encrypted with AES-256-GCM and bound to the person's id. Nothing but these bytes is kept of the text.
create table private_reason (
    person_id  uuid primary key references person (id) on delete cascade,
    version    bigint      not null,
    key_id     varchar(16) not null,
    nonce      bytea       not null check (octet_length(nonce) = 12),
    sealed     bytea       not null,
    written_at timestamptz not null
);
