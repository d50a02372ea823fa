-- Copy of what proposal-service publishes: who is pitched for which role, and how far that has come, which says to whom on the
-- employer's side the two show who they are.
create table proposal_copy (
    id      uuid primary key,
    role_id uuid        not null,
    one     uuid        not null references person (id) on delete cascade,
    other   uuid        not null references person (id) on delete cascade,
    status  varchar(32) not null,
    told_at timestamptz not null -- of the step of which the status is; an earlier one that comes late does not change it
);
create index proposal_copy_one on proposal_copy (one);
create index proposal_copy_other on proposal_copy (other);
create index arrangement_copy_one on arrangement_copy (one);
create index arrangement_copy_other on arrangement_copy (other);
