create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    payload     text,
    time        timestamptz not null,
    subject_key text
);
comment on table outbox is 'Events that the broker has not acknowledged yet, in order; deleted once acknowledged.';
comment on column outbox.subject_key is 'On the tombstone of a person: the keyed hash under which other services store the actions of the person.';

create table rejected_event (
    id          bigint primary key,
    event_id    uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    payload     text,
    time        timestamptz not null,
    subject_key text,
    reason      text        not null,
    rejected_at timestamptz not null
);
create index rejected_event_key on rejected_event (topic, key);
comment on table rejected_event is 'Events of the outbox that the broker can never accept as they are, with their ids; sent again when the service starts.';

create table inbox (
    event_id uuid primary key,
    at       timestamptz not null default now()
);
comment on table inbox is 'Events of step topics that have been handled.';

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
comment on table idempotency is 'Responses stored for a short time under the Idempotency-Key of the caller.';

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
comment on table audit is 'Who changed what and when: names of fields, never their values.';

create table erased_person (
    person_id uuid primary key,
    at        timestamptz not null
);
comment on table erased_person is 'Ids of erased people. They are shown as a former partner, and their data is not accepted again.';
