-- People, role profiles and the vocabulary. Lists that are only ever read whole are jsonb.

create extension if not exists pg_trgm;

-- The vocabulary: ESCO's occupations and skills. Nothing is ever deleted here, since profiles refer to it by URI.
create table concept (
    uri          varchar(512) primary key,
    kind         varchar(16)  not null check (kind in ('OCCUPATION', 'SKILL')),
    strength     boolean      not null default false, -- a transversal skill
    label        text         not null,
    other_labels text         not null,               -- one per line
    description  text         not null,
    isco_group   varchar(4),
    folded_label text         not null,               -- lower case, no accents, single spaces; folded by the service
    folded       text         not null,               -- the same of all labels
    words        tsvector generated always as (array_to_tsvector(string_to_array(folded, ' '))) stored
);
create index concept_words on concept using gin (words);
create index concept_label on concept (kind, folded_label text_pattern_ops);

-- The words of all labels: what a mistyped word may have been meant to be.
create table vocabulary_word (
    word varchar(100) primary key
);
create index vocabulary_word_trigrams on vocabulary_word using gin (word gin_trgm_ops);

-- By URI and without references: ESCO's files relate occupations that its classification does not hold.
create table occupation_skill (
    occupation varchar(512) not null,
    skill      varchar(512) not null,
    essential  boolean      not null,
    primary key (occupation, skill)
);

create table vocabulary_import (
    id            uuid primary key,
    status        varchar(16) not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done          bigint      not null,
    total         bigint      not null,
    occupations   bigint      not null,
    skills        bigint      not null,
    strengths     bigint      not null,
    relations     bigint      not null,
    unknown       bigint      not null, -- relations of which an end is not in the vocabulary
    failure       text,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    claimed_until timestamptz not null  -- the replica that works on it renews this; when it has passed, another may go on
);

-- The uploaded files, so that any replica can go on after a crash; deleted with the last row.
create table vocabulary_import_chunk (
    import_id uuid        not null references vocabulary_import (id) on delete cascade,
    part      varchar(16) not null check (part in ('CLASSIFICATION', 'RELATIONS')),
    number    integer     not null,
    content   bytea       not null,
    primary key (import_id, part, number)
);
alter table vocabulary_import_chunk alter column content set storage external; -- zips don't compress again

create table person (
    id                  uuid primary key,
    version             bigint       not null,
    kind                varchar(16)  not null,
    status              varchar(16)  not null,
    employee_number     varchar(64) constraint person_employee_number unique,
    subject             varchar(255) constraint person_subject unique,
    given_name          varchar(100) not null,
    family_name         varchar(100) not null,
    work_email          varchar(254),
    business_unit       varchar(100),
    job_title           varchar(200),
    grade               integer,
    site                varchar(64),
    time_zone           varchar(64),
    remote              varchar(16),
    languages           jsonb        not null,
    jurisdiction        varchar(6),
    occupation          varchar(512),
    occupation_group    varchar(4),
    skills              jsonb        not null,
    strengths           jsonb        not null,
    years_of_experience integer,
    answers             jsonb        not null,
    aspiration          jsonb,
    pattern_preferred   bigint,
    pattern_available   bigint,
    share               jsonb,
    overlap_slots       integer,
    splits              jsonb        not null,
    way_of_sharing      varchar(16),
    weights             jsonb        not null,
    must_haves          jsonb        not null,
    two_grades_apart    boolean      not null,
    visibility          varchar(16)  not null,
    created_at          timestamptz  not null,
    updated_at          timestamptz  not null
);
create index person_updated on person (updated_at, id);
create index person_site on person (site, id);

create table consent (
    id           uuid primary key,
    person_id    uuid        not null references person (id) on delete cascade,
    visibility   varchar(16) not null,
    text_version varchar(32) not null,
    given_at     timestamptz not null,
    recorded_by  varchar(16) not null check (recorded_by in ('PERSON', 'HR'))
);
create index consent_person on consent (person_id, given_at);

-- Who may see whose name: written once, when an introduction is accepted or a partnership stands.
create table disclosure (
    one       uuid        not null references person (id) on delete cascade,
    other     uuid        not null references person (id) on delete cascade,
    since     timestamptz not null,
    source    varchar(16) not null check (source in ('INTRODUCTION', 'PARTNERSHIP')),
    source_id uuid        not null,
    primary key (one, other),
    check (one < other)
);
create index disclosure_other on disclosure (other);

create table role_profile (
    id                     uuid primary key,
    version                bigint       not null,
    status                 varchar(16)  not null,
    requisition            varchar(64) constraint role_profile_requisition unique,
    title                  varchar(200) not null,
    occupation             varchar(512),
    occupation_group       varchar(4),
    essential_skills       jsonb        not null,
    optional_skills        jsonb        not null,
    grade                  integer,
    site                   varchar(64),
    time_zone              varchar(64),
    remote                 varchar(16),
    required_slots         bigint,
    overlap_slots          integer,
    max_total_share        numeric      not null,
    hiring_manager_subject varchar(255),
    recruiter_subject      varchar(255),
    jurisdiction           varchar(6),
    incumbent_id           uuid references person (id),
    created_at             timestamptz  not null,
    updated_at             timestamptz  not null
);
create index role_profile_updated on role_profile (updated_at, id);
create index role_profile_recruiter on role_profile (recruiter_subject);
create index role_profile_hiring_manager on role_profile (hiring_manager_subject);
create index role_profile_incumbent on role_profile (incumbent_id);

-- Copy of what proposal-service publishes: which roles are held, and by whom.
create table arrangement_copy (
    id      uuid primary key,
    version bigint      not null,
    status  varchar(16) not null,
    role_id uuid        not null,
    one     uuid        not null,
    other   uuid        not null
);
create index arrangement_copy_role on arrangement_copy (role_id);
