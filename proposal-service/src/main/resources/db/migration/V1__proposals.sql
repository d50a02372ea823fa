-- Proposals, what belongs to them, what stands after the hire, and this service's own copies of what the others know.
-- Enumerations are stored by name and checked by the code that owns them, so that a new one needs no migration.

create table proposal (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    partnership_id uuid not null,
    role_id uuid not null,
    first_person uuid not null,
    first_signed_at timestamptz,
    first_accepted_at timestamptz,
    first_leaving_since timestamptz,
    second_person uuid not null,
    second_signed_at timestamptz,
    second_accepted_at timestamptz,
    second_leaving_since timestamptz,
    why_shared text not null,
    benefits text,
    costs text,
    plan text,
    handover text,
    communication text,
    trial text,
    if_one_leaves text,
    evidence text,
    offer_kind varchar(32),
    start_date date,
    first_share numeric,
    second_share numeric,
    conversion_date date,
    expires_at timestamptz,
    offered_at timestamptz,
    explanation text,
    appeal_reason text,
    appealable boolean not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (first_person <> second_person)
);
create index on proposal (partnership_id);
create index on proposal (role_id);
create index on proposal (first_person);
create index on proposal (second_person);
create index on proposal (changed_at, id);
-- what the scheduler looks for
create index on proposal (expires_at) where status = 'OFFERED';
create index on proposal (least(first_leaving_since, second_leaving_since))
    where first_leaving_since is not null or second_leaving_since is not null;
create index on proposal (changed_at) where status in ('DRAFT', 'SOUNDING', 'MORE_INFORMATION', 'REFUSED');

create table proposal_step (
    proposal_id uuid not null references proposal,
    place integer not null,
    at timestamptz not null,
    step varchar(32) not null,
    status varchar(32) not null,
    by_side varchar(32) not null,
    person_id uuid,
    primary key (proposal_id, place)
);

create table statutory_request (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    person_id uuid not null,
    jurisdiction varchar(16) not null,
    rule_set varchar(64) not null,
    status varchar(32) not null,
    effective_from date,
    made_on date,
    decision_due_on date,
    decision_due_at timestamptz,
    warn_at timestamptz,
    warned_at timestamptz,
    decided_on date,
    ground varchar(64),
    consulted_on date,
    unique (proposal_id, person_id)
);
create index on statutory_request (person_id, jurisdiction);
create index on statutory_request (decision_due_at) where status = 'MADE';

create table interview (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    kind varchar(32) not null,
    person_id uuid,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    time_zone varchar(64) not null,
    place varchar(500),
    panel varchar(200)[] not null,
    result varchar(32),
    means_for_other varchar(32),
    recorded_at timestamptz
);
create index on interview (proposal_id);

create table concern (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    kind varchar(32) not null,
    status varchar(32) not null,
    text text not null,
    raised_at timestamptz not null,
    answer text,
    evidence text,
    answered_at timestamptz,
    settled_at timestamptz
);
create index on concern (proposal_id);

create table question (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    text text not null,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz
);
create index on question (proposal_id);

create table arrangement (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    kind varchar(32) not null,
    proposal_id uuid not null unique references proposal,
    partnership_id uuid not null,
    role_id uuid not null,
    first_person uuid not null,
    second_person uuid not null,
    first_share numeric not null,
    second_share numeric not null,
    start_date date not null,
    conversion_date date,
    leaver_id uuid,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
-- nobody is hired into a role that is held, and no pair holds two
create unique index arrangement_of_role on arrangement (role_id) where status <> 'ENDED';
create unique index arrangement_of_partnership on arrangement (partnership_id) where status <> 'ENDED';
create index on arrangement (first_person);
create index on arrangement (second_person);
create index on arrangement (changed_at, id);

create table arrangement_step (
    arrangement_id uuid not null references arrangement,
    place integer not null,
    at timestamptz not null,
    step varchar(32) not null,
    status varchar(32) not null,
    by_side varchar(32) not null,
    person_id uuid,
    primary key (arrangement_id, place)
);

-- Copies. The version is the producer's: what is not newer is ignored, so that a replay can't turn time back.

create table known_person (
    id uuid primary key,
    version bigint not null,
    subject_key varchar(64)
);
create index on known_person (subject_key);

create table known_contact (
    person_id uuid primary key,
    version bigint not null,
    given_name text,
    family_name text
);

create table known_role (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    title text,
    max_total_share numeric not null,
    hiring_manager_key varchar(64),
    recruiter_key varchar(64)
);
create index on known_role (hiring_manager_key);
create index on known_role (recruiter_key);

create table known_partnership (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    first_person uuid not null,
    second_person uuid not null,
    agreement_signed boolean not null
);
create index on known_partnership (first_person);
create index on known_partnership (second_person);
