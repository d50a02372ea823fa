-- Introductions, partnerships, agreements, and the log of what was answered. People and roles are not stored here:
-- the service reads them from their topics into memory. No name and no contact ever comes here.

create table introduction (
    id               uuid primary key,
    version          bigint      not null,
    status           text        not null
        check (status in ('ASKED', 'SUGGESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    from_person      uuid        not null,
    to_person        uuid        not null,
    suggested_by     text,
    role_id          uuid,
    message          text,
    asked_at         timestamptz not null,
    expires_at       timestamptz not null,
    from_accepted_at timestamptz,
    to_accepted_at   timestamptz,
    reminded_at      timestamptz,
    ended_at         timestamptz,
    check (from_person <> to_person)
);
comment on column introduction.suggested_by is 'keyed hash of the subject of who suggested it; null where one of the two asked';
comment on column introduction.message is 'seen by the two alone';

-- Two asks that cross each other meet here.
create unique index introduction_one_open_per_pair
    on introduction (least(from_person, to_person), greatest(from_person, to_person))
    where status in ('ASKED', 'SUGGESTED');
create index introduction_from on introduction (from_person, id);
create index introduction_to on introduction (to_person, id);
create index introduction_suggested_by on introduction (suggested_by, id) where suggested_by is not null;
create index introduction_due on introduction (expires_at) where status in ('ASKED', 'SUGGESTED');

create table block (
    blocker uuid        not null,
    blocked uuid        not null,
    since   timestamptz not null,
    primary key (blocker, blocked),
    check (blocker <> blocked)
);
create index block_blocked on block (blocked);

create table partnership (
    id               uuid primary key,
    version          bigint      not null,
    status           text        not null check (status in ('PROPOSED', 'ACTIVE', 'DISSOLVED')),
    first_person     uuid        not null,
    second_person    uuid        not null,
    introduction_id  uuid references introduction (id),
    proposed_by      uuid        not null,
    proposed_at      timestamptz not null,
    since            timestamptz,
    dissolved_at     timestamptz,
    check (first_person <> second_person)
);
create unique index partnership_one_per_pair
    on partnership (least(first_person, second_person), greatest(first_person, second_person))
    where status <> 'DISSOLVED';
create index partnership_active on partnership (id) where status = 'ACTIVE';
create index partnership_first on partnership (first_person, id);
create index partnership_second on partnership (second_person, id);

-- Who is in an active partnership now. The primary key is what keeps everyone in at most one, whatever happens at once.
create table active_member (
    person_id      uuid primary key,
    partnership_id uuid not null references partnership (id)
);
create index active_member_partnership on active_member (partnership_id);

-- Every text of the agreement stays; the one with the highest number holds.
create table agreement (
    id               uuid primary key,
    partnership_id   uuid        not null references partnership (id),
    number           integer     not null check (number > 0),
    terms            jsonb       not null,
    written_by       uuid        not null,
    written_at       timestamptz not null,
    first_signed_at  timestamptz,
    second_signed_at timestamptz,
    unique (partnership_id, number)
);

-- Own copy of jobshare.arrangements.v1: what stands after the hire, as far as a partnership shows it.
create table arrangement (
    id             uuid primary key,
    version        bigint not null,
    status         text   not null,
    partnership_id uuid   not null,
    role_id        uuid   not null
);
create index arrangement_partnership on arrangement (partnership_id);

-- What an answer was made from: each person and role once per version, however many answers used it.
create table match_input (
    kind    text   not null check (kind in ('PERSON', 'ROLE')),
    id      uuid   not null,
    version bigint not null,
    content jsonb  not null,
    primary key (kind, id, version)
);

create table match_log (
    id            uuid primary key,
    question      text        not null check (question in ('PARTNERS', 'EXPLANATION', 'PAIRS')),
    about         uuid        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    model_version text        not null,
    weights       jsonb       not null,
    inputs        jsonb       not null,
    results       jsonb       not null,
    people        uuid[]      not null
);
comment on column match_log.asked_by is 'keyed hash of the subject of who asked';
comment on column match_log.inputs is 'version of each person and role that was used, by id; see match_input';
comment on column match_log.people is 'everyone in the answer, so that they can be redacted';
create index match_log_people on match_log using gin (people);
