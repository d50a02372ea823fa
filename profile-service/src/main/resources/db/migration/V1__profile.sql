-- People, roles, the vocabulary of both, and copies of other services' data. Lists that are always read as a whole are jsonb.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- Normalizes text for searches: lower case, without accents and apostrophes. Immutable, so generated columns can use it; it depends only
-- on the rules of unaccent.
create function normalize_text(text) returns text
    language sql immutable strict parallel safe set search_path from current
    as $$ select lower(unaccent('unaccent', translate(normalize($1, NFKC), '''’', ''))) $$;

-- Vocabulary

-- Occupations and skills of ESCO. Rows are never deleted, since people and roles refer to them by URI.
create table concept (
    uri               varchar(512) primary key,
    kind              varchar(16)  not null check (kind in ('OCCUPATION', 'SKILL')),
    strength          boolean      not null default false, -- a transversal skill
    label             varchar(255) not null,
    other_labels      text         not null,               -- one per line
    description       text         not null,
    isco_group        varchar(4),
    normalized_label  text         not null,               -- lower case, no accents, single spaces; normalized by the service
    normalized_labels text         not null,               -- the same of all labels
    obsolete          boolean      not null default false, -- a newer release no longer contains it
    successor         varchar(512),                        -- URI of the replacement, if the release names one
    words             tsvector generated always as (array_to_tsvector(string_to_array(normalized_labels, ' '))) stored,
    label_words       tsvector generated always as (array_to_tsvector(string_to_array(normalized_label, ' '))) stored
);
create index concept_words on concept using gin (words);
create index concept_label_words on concept using gin (label_words);
create index concept_label on concept (kind, normalized_label text_pattern_ops) include (uri, strength) where not obsolete;
create index concept_strength on concept (normalized_label text_pattern_ops) include (uri) where strength and not obsolete;

-- The words of all labels, to correct mistyped words.
create table vocabulary_word (
    word varchar(100) primary key
);
create index vocabulary_word_trigrams on vocabulary_word using gin (word gin_trgm_ops);
create index vocabulary_word_prefix on vocabulary_word (word text_pattern_ops);

-- Without foreign keys: ESCO relates occupations that its classification does not contain.
create table occupation_skill (
    occupation varchar(512) not null,
    skill      varchar(512) not null,
    essential  boolean      not null,
    primary key (occupation, skill)
);

create table vocabulary_import (
    id                   uuid primary key,
    status               varchar(16) not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done                 bigint      not null, -- rows; a crashed job continues after them
    total                bigint      not null,
    occupations          bigint      not null,
    skills               bigint      not null,
    strengths            bigint      not null,
    relations            bigint      not null,
    unresolved_relations bigint      not null, -- relations whose occupation or skill is not in the vocabulary
    release              varchar(32),          -- null for an addition
    obsolete             bigint      not null,
    failure              text,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    claimed_until        timestamptz not null, -- renewed by the replica that runs the job; afterwards another one may claim it
    claims               integer     not null, -- without those that were given back
    place                text                  -- that the job has reached in its files
);

-- The concepts of a complete release, until those that it lacks are marked as obsolete.
create table vocabulary_import_concept (
    import_id uuid         not null references vocabulary_import (id) on delete cascade,
    uri       varchar(512) not null,
    kind      varchar(16)  not null,
    primary key (import_id, uri)
);

-- Uploaded files of jobs of any kind, so that any replica can continue a job; deleted when it ends.
create table upload_chunk (
    job_id  uuid        not null,
    part    varchar(16) not null,
    number  integer     not null,
    content bytea       not null,
    primary key (job_id, part, number)
);
alter table upload_chunk alter column content set storage external; -- zips do not compress again

-- People

-- change_number is the transaction that last wrote the row. Numbers are assigned when a transaction starts to write, and the change feed
-- hides rows of transactions newer than the oldest running one. So a row never changes behind the position of a reader. The numbers belong
-- to one database server: after loading a dump into another one, see docs/operations.md.
create table person (
    id                       uuid primary key,
    version                  bigint       not null,
    kind                     varchar(16)  not null,
    status                   varchar(16)  not null,
    employee_number          varchar(64) constraint person_employee_number unique,
    subject                  varchar(255) constraint person_subject unique,
    given_name               varchar(100) not null,
    family_name              varchar(100) not null,
    work_email               varchar(254),
    business_unit            varchar(100),
    job_title                varchar(200),
    line_manager_subject     varchar(255),
    grade                    integer,
    site                     varchar(64),
    time_zone                varchar(64),
    remote                   varchar(16),
    languages                jsonb        not null,
    jurisdiction             varchar(10),
    occupation               varchar(512),
    occupation_group         varchar(4),
    skills                   jsonb        not null,
    strengths                jsonb        not null,
    years_of_experience      integer,
    answers                  jsonb        not null, -- of the questionnaire
    aspiration               jsonb,
    pattern_preferred        bigint,                -- one bit per slot of the fortnight
    pattern_available        bigint,
    share                    jsonb,
    pay_expectation          jsonb,                 -- the minimum that the person expects, never what they earn
    overlap_slots            integer,
    splits                   jsonb        not null,
    way_of_sharing           varchar(16),
    weights                  jsonb        not null,
    must_haves               jsonb        not null,
    accepts_two_grades_apart boolean      not null,
    past_shares              jsonb        not null,
    partner_in_mind          boolean      not null,
    visibility               varchar(16)  not null,
    previous_login_key       varchar(64),           -- keyed hash of the subject that must confirm a changed login; null unless locked
    login_changed_at         timestamptz,           -- null unless locked
    private_text_erasures    integer      not null default 0,
    created_at               timestamptz  not null,
    updated_at               timestamptz  not null,
    change_number            xid8         not null default pg_current_xact_id(),
    name_sort_key            text collate "C" generated always as
        (left(normalize_text(family_name || ' ' || given_name), 200)) stored,
    search_text              text generated always as (normalize_text(family_name || ' ' || given_name || ' '
        || coalesce(job_title, '') || ' ' || coalesce(employee_number, ''))) stored,
    check ((previous_login_key is null) = (login_changed_at is null))
);
create index person_login_changed on person (login_changed_at) where login_changed_at is not null;
create index person_updated on person (updated_at, id);
create index person_change on person (change_number, id);
create index person_name on person (name_sort_key, id);
create index person_site on person (site, id);
create index person_search on person using gin (search_text gin_trgm_ops);
-- Identity providers look up people whom they did not provision.
create index person_subject_lower on person (lower(subject));
create index person_work_email_lower on person (lower(work_email));

create table consent (
    id           uuid primary key,
    person_id    uuid        not null references person (id) on delete cascade,
    visibility   varchar(16) not null,
    text_version varchar(32) not null,
    given_at     timestamptz not null,
    recorded_by  varchar(16) not null check (recorded_by in ('PERSON', 'HR'))
);
create index consent_person on consent (person_id, given_at);

-- Encrypted with AES-256-GCM and bound to the person's id.
create table private_reason (
    person_id  uuid primary key references person (id) on delete cascade,
    version    bigint      not null,
    key_id     varchar(16) not null,
    nonce      bytea       not null check (octet_length(nonce) = 12),
    ciphertext bytea       not null,
    written_at timestamptz not null
);

-- When a person was last active, and warned that they will be erased. Without activity, the creation of the profile counts.
create table person_activity (
    person_id      uuid primary key references person (id) on delete cascade,
    last_active_at timestamptz,
    warned_at      timestamptz
);
create index person_activity_last on person_activity (last_active_at);

-- People to publish again. After the published fields have grown, a migration inserts the affected ids.
create table person_to_republish (
    person_id uuid primary key references person (id) on delete cascade
);

-- Data from identity providers, beyond the profile.
create table scim_account (
    person_id   uuid primary key references person (id) on delete cascade,
    revision    bigint       not null,
    user_name   varchar(255) not null,
    external_id varchar(255),
    active      boolean      not null,
    paused      boolean      not null, -- by active: false; a person who paused themselves stays paused
    manager_id  uuid references person (id) on delete set null
);
create unique index scim_account_user_name on scim_account (lower(user_name)); -- RFC 7643: unique, ignoring case
create index scim_account_external_id on scim_account (external_id);
create index scim_account_manager on scim_account (manager_id);

-- Who sees whose name and contact, in both directions.
create table disclosure (
    first_person_id  uuid        not null references person (id) on delete cascade,
    second_person_id uuid        not null references person (id) on delete cascade,
    since            timestamptz not null,
    source           varchar(16) not null check (source in ('INTRODUCTION', 'PARTNERSHIP')),
    source_id        uuid        not null,
    primary key (first_person_id, second_person_id),
    check (first_person_id < second_person_id)
);
create index disclosure_second_person on disclosure (second_person_id);

-- Roles

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
    full_time_equivalent   numeric      not null,
    required_slots         bigint,                -- one bit per slot of the fortnight
    overlap_slots          integer,
    max_total_share        numeric      not null,
    salary_band            jsonb,
    staged_start           boolean      not null,
    weights                jsonb        not null,
    hiring_manager_subject varchar(255),
    recruiter_subject      varchar(255),
    jurisdiction           varchar(10),
    incumbent_id           uuid references person (id),
    created_at             timestamptz  not null,
    updated_at             timestamptz  not null,
    change_number          xid8         not null default pg_current_xact_id(), -- as in person
    search_text            text generated always as (normalize_text(title || ' ' || coalesce(requisition, ''))) stored
);
create index role_profile_updated on role_profile (updated_at, id);
create index role_profile_change on role_profile (change_number, id);
create index role_profile_recruiter on role_profile (recruiter_subject);
create index role_profile_hiring_manager on role_profile (hiring_manager_subject);
create index role_profile_incumbent on role_profile (incumbent_id);
create index role_profile_search on role_profile using gin (search_text gin_trgm_ops);

-- Change feed

-- Ids of deleted people and roles.
create table removal (
    id            uuid primary key,
    kind          varchar(16) not null check (kind in ('PERSON', 'ROLE')),
    change_number xid8        not null
);
create index removal_change on removal (kind, change_number, id);

create function set_change_number() returns trigger language plpgsql as $$
begin
    new.change_number := pg_current_xact_id();
    return new;
end $$;

create function record_removal() returns trigger language plpgsql as $$
begin
    insert into removal (id, kind, change_number) values (old.id, tg_argv[0], pg_current_xact_id())
    on conflict (id) do update set change_number = excluded.change_number;
    return null;
end $$;

create trigger person_change before update on person for each row execute function set_change_number();
create trigger person_removal after delete on person for each row execute function record_removal('PERSON');
create trigger role_profile_change before update on role_profile for each row execute function set_change_number();
create trigger role_profile_removal after delete on role_profile for each row execute function record_removal('ROLE');

-- Bulk imports

create table bulk_import (
    id            uuid primary key,
    kind          varchar(16)  not null check (kind in ('PEOPLE', 'ROLES')),
    format        varchar(16)  not null check (format in ('CSV', 'NDJSON')),
    dry_run       boolean      not null,
    status        varchar(16)  not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done          bigint       not null, -- rows in the order of the file; a crashed job continues after them
    total         bigint       not null,
    created       bigint       not null,
    updated       bigint       not null,
    unchanged     bigint       not null,
    rejected      bigint       not null,
    failure       text,
    subject       varchar(255), -- of the user on whose behalf rows are imported; null when the import has ended
    roles         varchar(255) not null,
    created_at    timestamptz  not null,
    updated_at    timestamptz  not null,
    claimed_until timestamptz  not null, -- as in vocabulary_import
    claims        integer      not null,
    place         text
);
create index bulk_import_waiting on bulk_import (created_at, id) where status in ('QUEUED', 'RUNNING');

create table bulk_import_error (
    import_id uuid        not null references bulk_import (id) on delete cascade,
    line      bigint      not null,
    number    integer     not null, -- counts the errors of a line
    field     varchar(64) not null,
    message   text        not null,
    primary key (import_id, line, number)
);

-- Copies of other services' data

-- Of matching-service: people with a partner are not erased for inactivity.
create table partnership_copy (
    id               uuid primary key,
    version          bigint      not null,
    status           varchar(16) not null,
    first_person_id  uuid        not null,
    second_person_id uuid        not null
);
create index partnership_copy_first_person on partnership_copy (first_person_id);
create index partnership_copy_second_person on partnership_copy (second_person_id);

-- Of proposal-service: recruiters and hiring managers see the contacts of people in a proposal for a role of theirs.
create table proposal_copy (
    id               uuid primary key,
    role_id          uuid        not null,
    first_person_id  uuid        not null references person (id) on delete cascade,
    second_person_id uuid        not null references person (id) on delete cascade,
    status           varchar(32) not null,
    status_at        timestamptz not null, -- time of the step with this status; a late, earlier step does not change it
    first_signed     boolean     not null, -- whether the first person has signed at some time
    second_signed    boolean     not null
);
create index proposal_copy_first_person on proposal_copy (first_person_id);
create index proposal_copy_second_person on proposal_copy (second_person_id);

-- Of proposal-service: which roles are filled, and by whom.
create table arrangement_copy (
    id               uuid primary key,
    version          bigint      not null,
    status           varchar(16) not null,
    role_id          uuid        not null,
    first_person_id  uuid        not null,
    second_person_id uuid        not null,
    replaced_by_arrangement_id     uuid -- the arrangement that continues with the role; events of both may arrive in any order
);
create index arrangement_copy_role on arrangement_copy (role_id);
create index arrangement_copy_first_person on arrangement_copy (first_person_id);
create index arrangement_copy_second_person on arrangement_copy (second_person_id);
create index arrangement_copy_successor on arrangement_copy (replaced_by_arrangement_id) where replaced_by_arrangement_id is not null;
