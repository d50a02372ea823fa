create table outbox (
    id       bigint generated always as identity primary key,
    event_id uuid        not null,
    topic    text        not null,
    key      text        not null,
    type     text        not null,
    payload  text,
    time     timestamptz not null
);
comment on table outbox is 'Events not yet acknowledged by the broker, in their order; a row is removed when it was.';

create table inbox (
    event_id uuid primary key,
    at       timestamptz not null default now()
);
comment on table inbox is 'Events of step topics that took effect.';

create table idempotency (
    actor_key    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    at           timestamptz not null,
    primary key (actor_key, key)
);
create index idempotency_at on idempotency (at);
comment on table idempotency is 'Answers kept for a short time under the Idempotency-Key of their caller.';

create table audit (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    actor_key text        not null,
    roles     text        not null,
    action    text        not null,
    kind      text        not null,
    entity_id uuid        not null,
    fields    text[]      not null
);
create index audit_entity on audit (entity_id, id);
comment on table audit is 'Who did what to what and when; names of fields, never values.';
