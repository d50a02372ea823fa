-- When a person was last seen, and warned that they will be erased. Someone without a row has not been seen since they were entered.
create table person_activity (
    person_id      uuid primary key references person (id) on delete cascade,
    last_active_at timestamptz not null,
    warned_at      timestamptz
);
create index person_activity_seen on person_activity (last_active_at);

-- Copy of what matching-service publishes: who has a partner, and so is not forgotten for being quiet.
create table partnership_copy (
    id      uuid primary key,
    version bigint      not null,
    status  varchar(16) not null,
    one     uuid        not null,
    other   uuid        not null
);
create index partnership_copy_one on partnership_copy (one);
create index partnership_copy_other on partnership_copy (other);
