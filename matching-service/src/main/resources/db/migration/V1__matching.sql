-- Introductions, partnerships, agreements, and the log of matches. People and roles are not stored here: the service reads them from their
-- topics into memory. No names and no contact data of participants are stored.

-- An invitation of a colleague by work e-mail address. It holds what the inviter may see; the invited person sees an introduction.
create table invitation (
    id              uuid primary key,
    version         bigint      not null,
    status          text        not null check (status in ('OPEN', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED')),
    purpose         text        not null check (purpose in ('MEETING', 'PARTNERSHIP')),
    from_person     uuid        not null,
    email_key       text,
    message         text,
    together_since  date,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    delivered_at    timestamptz,
    introduction_id uuid,
    ended_at        timestamptz
);
comment on column invitation.email_key is 'keyed hash of the work e-mail address; null after the invitation ended';
comment on column invitation.message is 'visible to the inviter and the invited person only';
comment on column invitation.together_since is 'for a PARTNERSHIP: the day since which the two have worked together';
comment on column invitation.introduction_id is 'the accepted introduction';
create unique index invitation_one_open on invitation (from_person, email_key) where status = 'OPEN';
create index invitation_from on invitation (from_person, id);
create index invitation_expires on invitation (expires_at) where status = 'OPEN';
create index invitation_undelivered on invitation (id) where status = 'OPEN' and delivered_at is null;

create table introduction (
    id               uuid primary key,
    version          bigint      not null,
    status           text        not null
        check (status in ('ASKED', 'SUGGESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    purpose          text        not null check (purpose in ('MEETING', 'PARTNERSHIP')),
    from_person      uuid        not null,
    to_person        uuid        not null,
    from_erased      boolean     not null,
    to_erased        boolean     not null,
    suggested_by     text,
    invitation_id    uuid references invitation (id),
    role_id          uuid,
    message          text,
    together_since   date,
    asked_at         timestamptz not null,
    expires_at       timestamptz not null,
    from_accepted_at timestamptz,
    to_accepted_at   timestamptz,
    reminded_at      timestamptz,
    ended_at         timestamptz,
    declined_by      uuid,
    decline_reason   text,
    check (from_person <> to_person)
);
comment on column introduction.suggested_by is 'keyed hash of the subject of the person who suggested it; null if one of the two asked';
comment on column introduction.message is 'visible to the two people only';
comment on column introduction.decline_reason is 'visible to declined_by only';
-- Two requests in opposite directions conflict here.
create unique index introduction_one_open_per_pair
    on introduction (least(from_person, to_person), greatest(from_person, to_person))
    where status in ('ASKED', 'SUGGESTED');
create unique index introduction_invitation on introduction (invitation_id);
create index introduction_from on introduction (from_person, id);
create index introduction_to on introduction (to_person, id);
create index introduction_suggested_by on introduction (suggested_by, id) where suggested_by is not null;
create index introduction_expires on introduction (expires_at) where status in ('ASKED', 'SUGGESTED');

create table block (
    blocker uuid        not null,
    blocked uuid        not null,
    since   timestamptz not null,
    primary key (blocker, blocked),
    check (blocker <> blocked)
);
create index block_blocked on block (blocked);
-- Lists of blocks are ordered by time.
create index block_blocker_since on block (blocker, since, blocked);

create table partnership (
    id                  uuid primary key,
    version             bigint      not null,
    status              text        not null check (status in ('PROPOSED', 'ACTIVE', 'PAUSED', 'PARTING', 'DISSOLVED')),
    first_person        uuid        not null,
    second_person       uuid        not null,
    first_erased        boolean     not null,
    second_erased       boolean     not null,
    introduction_id     uuid references introduction (id),
    proposed_by         uuid        not null,
    proposed_at         timestamptz not null,
    since               timestamptz,
    last_step           text,
    together_since      date,
    years               integer     not null,
    next_anniversary    date,
    first_joint_intent  text check (first_joint_intent in ('JOINT_ONLY', 'OPEN_TO_SEPARATE')),
    second_joint_intent text check (second_joint_intent in ('JOINT_ONLY', 'OPEN_TO_SEPARATE')),
    leaver_id           uuid,
    dissolved_at        timestamptz,
    dissolved_by        uuid,
    dissolution_reason  text,
    check (first_person <> second_person)
);
comment on column partnership.together_since is 'the day since which the two have worked together, as declared, or else the date of since';
comment on column partnership.leaver_id is 'the member who leaves the role that they hold, while the partner decides';
comment on column partnership.dissolution_reason is 'visible to dissolved_by only';
create unique index partnership_one_per_pair
    on partnership (least(first_person, second_person), greatest(first_person, second_person))
    where status <> 'DISSOLVED';
create index partnership_first on partnership (first_person, id);
create index partnership_second on partnership (second_person, id);
create index partnership_binding on partnership (id) where status in ('ACTIVE', 'PAUSED');
create index partnership_parting on partnership (id) where status = 'PARTING';
create index partnership_anniversary on partnership (next_anniversary) where status in ('ACTIVE', 'PAUSED');

-- Who is in an active partnership now. The primary key keeps everyone in at most one, also with concurrent requests.
create table active_member (
    person_id      uuid primary key,
    partnership_id uuid not null references partnership (id)
);
create index active_member_partnership on active_member (partnership_id);

-- All versions of an agreement are kept; the one with the highest number is current.
create table agreement_version (
    id                 uuid primary key,
    partnership_id     uuid        not null references partnership (id),
    number             integer     not null check (number > 0),
    terms              jsonb       not null,
    written_by         uuid        not null,
    written_at         timestamptz not null,
    first_signed_at    timestamptz,
    second_signed_at   timestamptz,
    next_reminder_date date,
    unique (partnership_id, number)
);
comment on column agreement_version.next_reminder_date is
    'the next review or trial end without a reminder; null without such a date, without both signatures, and once both signed a later version';
create index agreement_version_next_reminder on agreement_version (next_reminder_date) where next_reminder_date is not null;

-- Roles that two partners reported that they held together. Roles held in this programme are in arrangement_copy.
create table history_entry (
    id             uuid primary key,
    partnership_id uuid        not null references partnership (id),
    employer       text        not null,
    role           text        not null,
    from_date      date        not null,
    until_date     date,
    added_by       uuid        not null,
    added_at       timestamptz not null,
    check (until_date is null or until_date >= from_date)
);
create index history_entry_partnership on history_entry (partnership_id, from_date, id);

-- The answers of two partners to the questions of their conversation.
create table conversation_answer (
    partnership_id        uuid        not null references partnership (id),
    person_id             uuid        not null,
    question              text        not null,
    answer                text        not null,
    answered_at           timestamptz not null,
    first_answered_at     timestamptz not null,
    private_text_erasures integer     not null,
    primary key (partnership_id, person_id, question)
);
create index conversation_answer_person on conversation_answer (person_id);
comment on column conversation_answer.private_text_erasures is
    'how often the private texts of the person had been erased when this was written; erased, if it is now more often';
comment on column conversation_answer.answer is 'visible to the partner once both answered, and to nobody else';

-- How each of two partners assesses the other. Only the two see whether both said yes to all of it.
create table regard (
    partnership_id        uuid        not null references partnership (id),
    person_id             uuid        not null,
    does_the_job_as_well  boolean     not null,
    at_ease_with_reasons  boolean     not null,
    shares_the_commitment boolean     not null,
    submitted_at          timestamptz not null,
    primary key (partnership_id, person_id)
);

-- The emergency contacts that two partners share with each other.
create table emergency_contact (
    partnership_id        uuid        not null references partnership (id),
    person_id             uuid        not null,
    contact               text        not null,
    provided_at           timestamptz not null,
    private_text_erasures integer     not null,
    primary key (partnership_id, person_id)
);
create index emergency_contact_person on emergency_contact (person_id);
comment on column emergency_contact.private_text_erasures is 'as in conversation_answer';
comment on column emergency_contact.contact is 'visible to the two partners only';

-- Copy of jobshare.arrangements.v1, as far as this service shows it.
create table arrangement_copy (
    id             uuid primary key,
    version        bigint not null,
    status         text   not null,
    partnership_id uuid   not null,
    role_id        uuid   not null,
    start_date     date,
    ended_on       date
);
create index arrangement_copy_partnership on arrangement_copy (partnership_id);
create index arrangement_copy_role on arrangement_copy (role_id) where status <> 'ENDED';

-- Copy of jobshare.proposals.v1: for which role a partnership is proposed, and its status. It decides which recruiters and hiring managers
-- may read the partnership. It contains no person; the role names its recruiter and hiring manager.
create table proposal_copy (
    id                   uuid primary key,
    partnership_id       uuid        not null,
    role_id              uuid        not null,
    status               text        not null,
    drafted_by_recruiter boolean     not null,
    last_step_at         timestamptz not null
);
comment on column proposal_copy.last_step_at is 'time of the step that led to the status; a late older step does not change the status';
create index proposal_copy_role on proposal_copy (role_id);
create index proposal_copy_partnership on proposal_copy (partnership_id);

-- The settings of each model version that was used, so that a logged answer can be reproduced.
create table matching_model (
    version  text primary key,
    settings jsonb       not null,
    since    timestamptz not null
);
comment on table matching_model is 'the settings of a version never change; see ModelVersions';

-- The people and roles that logged answers used: each once per version, however many answers used it.
create table match_input (
    kind    text   not null check (kind in ('PERSON', 'ROLE')),
    id      uuid   not null,
    version bigint not null,
    content jsonb  not null,
    primary key (kind, id, version)
);

create table match_log (
    id            uuid primary key,
    question      text        not null
        check (question in ('PARTNERS', 'EXPLANATION', 'PAIRS', 'ROLE_PARTNERS', 'REPLACEMENTS', 'ROLES')),
    about         uuid        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    model_version text        not null,
    weights       jsonb       not null,
    context       jsonb       not null,
    inputs        jsonb       not null,
    facts         jsonb       not null,
    -- json, since parsing into jsonb took most of the time of logging
    results       json        not null,
    people        uuid[]      not null
);
comment on column match_log.asked_by is 'keyed hash of the subject of the caller';
comment on column match_log.context is 'parameters of the request, such as filter and page, and response data besides the results';
comment on column match_log.inputs is 'version of each person and role that was used, by id; see match_input';
comment on column match_log.facts is 'blocks, declines and partnerships among the people of the answer, at that time';
comment on column match_log.people is 'everyone in the answer, for redaction';
create index match_log_people on match_log using gin (people);
create index match_log_about on match_log (about);
