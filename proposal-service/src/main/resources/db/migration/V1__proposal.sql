-- Proposals, the arrangements that follow a hire, and copies of other services' data.
-- Enumerations are stored by name. The code checks them, so that a new value needs no migration.

create table proposal (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    partnership_id uuid not null,
    role_id uuid not null,
    -- the arrangement that ends with this hire: the pair changes roles, or a successor joins
    ends_arrangement_id uuid,
    first_person_id uuid not null,
    first_signed_at timestamptz,
    first_accepted_at timestamptz,
    first_leaving_since timestamptz,
    first_erased boolean not null,
    second_person_id uuid not null,
    second_signed_at timestamptz,
    second_accepted_at timestamptz,
    second_leaving_since timestamptz,
    second_erased boolean not null,
    why_shared text not null,
    benefits text,
    costs text,
    plan text,
    handover text,
    communication text,
    trial text,
    measures jsonb not null,
    if_one_leaves text,
    evidence text,
    endorsements jsonb not null,
    offer_kind varchar(32),
    start_date date,
    first_share numeric,
    second_share numeric,
    conversion_date date,
    trial_until date,
    pay_amount numeric,
    pay_currency varchar(3),
    pay_per varchar(32),
    first_released_on date,
    first_release_agreed_on date,
    second_released_on date,
    second_release_agreed_on date,
    expires_at timestamptz,
    offered_at timestamptz,
    explanation text,
    appeal_reason text,
    appealable boolean not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (first_person_id <> second_person_id)
);
create index on proposal (partnership_id);
create index on proposal (role_id);
create index on proposal (first_person_id);
create index on proposal (second_person_id);
create index on proposal (changed_at, id);
-- for the deadline job
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
    acting_role varchar(32) not null,
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
    -- what the person states about the employment
    employed_since date,
    weekly_hours numeric,
    confirms varchar[] not null,
    effective_from date,
    made_on date,
    decided_on date,
    ground varchar(64),
    why_reasonable text,
    consulted_on date,
    appealed_on date,
    extendable boolean not null,
    trial_until date,
    -- an extension that one party has requested
    extension_until date,
    extension_trial_until date,
    extension_requested_by varchar(16),
    unique (proposal_id, person_id)
);
create index on statutory_request (person_id, jurisdiction);
create index on statutory_request (person_id, made_on);

create table statutory_request_deadline (
    request_id uuid not null references statutory_request,
    kind varchar(32) not null,
    due_on date not null,
    due_at timestamptz not null,
    warn_at timestamptz not null,
    warned_at timestamptz,
    status varchar(32) not null,
    extended boolean not null,
    primary key (request_id, kind)
);
create index on statutory_request_deadline (due_at) where status = 'OPEN';
create index on statutory_request_deadline (warn_at) where status = 'OPEN' and warned_at is null;

create table interview (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    round integer not null,
    kind varchar(32) not null,
    person_id uuid,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    time_zone varchar(64) not null,
    place varchar(500),
    link varchar(2000),
    panel varchar(200)[] not null,
    sequence integer not null,
    result varchar(32),
    partner_consequence varchar(32),
    recorded_at timestamptz,
    changed_at timestamptz not null
);
create index on interview (proposal_id);
comment on column interview.sequence is 'counts the changes of the appointment (RFC 5545, SEQUENCE)';

create table scorecard (
    id uuid primary key,
    interview_id uuid not null references interview,
    panel_member varchar(200) not null,
    criteria jsonb not null,
    recommendation varchar(32) not null,
    note text,
    given_at timestamptz not null,
    unique (interview_id, panel_member)
);

create table concern (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    kind varchar(32) not null,
    status varchar(32) not null,
    text text not null,
    raised_at timestamptz not null,
    raised_by varchar(32) not null,
    answer text,
    evidence text,
    -- still counted after the evidence itself was erased
    had_evidence boolean not null,
    answered_at timestamptz,
    answered_by varchar(32),
    resolved_at timestamptz
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

create table counter_offer (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    person_id uuid not null,
    status varchar(32) not null,
    text text not null,
    start_date date,
    first_share numeric,
    second_share numeric,
    conversion_date date,
    pay_amount numeric,
    pay_currency varchar(3),
    pay_per varchar(32),
    made_at timestamptz not null,
    answer text,
    answered_at timestamptz
);
create index on counter_offer (proposal_id);

create table arrangement (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    kind varchar(32) not null,
    proposal_id uuid not null unique references proposal,
    partnership_id uuid not null,
    role_id uuid not null,
    first_person_id uuid not null,
    first_erased boolean not null,
    second_person_id uuid not null,
    second_erased boolean not null,
    first_share numeric not null,
    second_share numeric not null,
    start_date date not null,
    conversion_date date,
    trial_until date,
    -- of the statutory requests of the pair
    rule_set_ids varchar(64)[] not null,
    -- set while one partner leaves
    leaver_id uuid,
    last_day date,
    continuation varchar(32),
    employer_decision varchar(32),
    end_reason varchar(32),
    replaces_arrangement_id uuid references arrangement,
    replaced_by_arrangement_id uuid,
    review_round integer not null,
    review_due_on date not null,
    reminded_until date not null,
    next_check_on date,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
alter table proposal add foreign key (ends_arrangement_id) references arrangement;
-- a role, and a partnership, has one arrangement at a time
create unique index arrangement_of_role on arrangement (role_id) where status <> 'ENDED';
create unique index arrangement_of_partnership on arrangement (partnership_id) where status <> 'ENDED';
create index on arrangement (first_person_id);
create index on arrangement (second_person_id);
create index on arrangement (changed_at, id);
-- for the reminder job
create index on arrangement (next_check_on) where next_check_on is not null;

create table arrangement_step (
    arrangement_id uuid not null references arrangement,
    place integer not null,
    at timestamptz not null,
    step varchar(32) not null,
    status varchar(32) not null,
    acting_role varchar(32) not null,
    person_id uuid,
    primary key (arrangement_id, place)
);

create table arrangement_measure (
    arrangement_id uuid not null references arrangement,
    place integer not null,
    what text not null,
    target text,
    outcome varchar(32),
    note text,
    primary key (arrangement_id, place)
);

create table review (
    id uuid primary key,
    arrangement_id uuid not null references arrangement,
    round integer not null,
    acting_role varchar(32) not null,
    person_id uuid,
    author_key varchar(64),
    satisfaction integer not null,
    settling integer not null,
    ambition integer not null,
    note text,
    given_at timestamptz not null
);
-- each partner, and the employer, answers once per round
create unique index review_once on review (arrangement_id, round, coalesce(person_id, '00000000-0000-0000-0000-000000000000'));
create index on review (author_key) where author_key is not null;

-- Share links to a pitch. The token is derived from the id with a key that is not in the database.
create table share_link (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    anonymous boolean not null,
    acting_role varchar(32) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index on share_link (proposal_id);

-- When a link was opened. Nothing is stored about the reader.
create table share_link_opening (
    id bigint generated always as identity primary key,
    link_id uuid not null references share_link on delete cascade,
    at timestamptz not null,
    format varchar(8) not null
);
create index on share_link_opening (link_id, id);

-- The funnel: one narrow row per proposal, so that counting reads little. Each step that counts rewrites it from the timeline.
create table funnel_entry (
    proposal_id uuid primary key references proposal,
    role_id uuid not null,
    arrangement varchar(32),
    drafted_at timestamptz not null,
    sounding_sent_at timestamptz,
    interest_expressed_at timestamptz,
    requested_at timestamptz,
    reviewed_at timestamptz,
    interviewed_at timestamptz,
    offered_at timestamptz,
    hired_at timestamptz,
    refused_at timestamptz
);
create index on funnel_entry (role_id);

-- Copies of other services' data. The version is the producer's; a state that is not newer is ignored, so a replay changes nothing.
create table person_copy (
    id uuid primary key,
    version bigint not null,
    subject_key varchar(64),
    -- OPEN: recruiters see the name before the person signs a proposal
    visibility varchar(16),
    skills jsonb,
    strengths text[],
    years_of_experience integer
);
create index on person_copy (subject_key);

create table contact_copy (
    person_id uuid primary key,
    version bigint not null,
    given_name text,
    family_name text
);

create table role_copy (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    title text,
    max_total_share numeric not null,
    hiring_manager_key varchar(64),
    recruiter_key varchar(64),
    essential_skills jsonb,
    optional_skills jsonb,
    required_slots bigint,
    overlap_slots integer,
    grade integer,
    site varchar(64)
);
create index on role_copy (hiring_manager_key);
create index on role_copy (recruiter_key);

create table partnership_copy (
    id uuid primary key,
    version bigint not null,
    status varchar(32) not null,
    first_person uuid not null,
    second_person uuid not null,
    agreement_signed boolean not null,
    agreement_number integer,
    way_of_sharing varchar(32),
    first_slots bigint,
    second_slots bigint,
    handover_minutes integer,
    together_since date,
    years integer
);
create index on partnership_copy (first_person);
create index on partnership_copy (second_person);
