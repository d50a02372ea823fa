-- What identity providers keep of a person beyond the profile.

create table scim_account (
    person_id   uuid primary key references person (id) on delete cascade,
    revision    bigint       not null,
    user_name   varchar(255) not null,
    external_id varchar(255),
    active      boolean      not null,
    paused      boolean      not null, -- by active: false; what the person paused themselves stays paused
    manager_id  uuid references person (id) on delete set null
);
-- RFC 7643: a userName is unique whatever its case.
create unique index scim_account_user_name on scim_account (lower(user_name));
create index scim_account_external_id on scim_account (external_id);
create index scim_account_manager on scim_account (manager_id);

-- How providers look for those whom they did not provision themselves.
create index person_subject_folded on person (lower(subject));
create index person_work_email_folded on person (lower(work_email));
