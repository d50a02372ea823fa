-- Own copy of jobshare.proposals.v1: for which role a partnership is pitched, and how far that has come, which says who on the
-- employer's side reads the partnership. No person is in it: who recruits for the role, and who manages it, the role says.
create table proposal (
    id                   uuid primary key,
    partnership_id       uuid        not null,
    role_id              uuid        not null,
    status               text        not null,
    drafted_by_recruiter boolean     not null,
    told_at              timestamptz not null
);
comment on column proposal.told_at is 'when the step happened of which the status is; an earlier one that comes late does not change it';
create index proposal_role on proposal (role_id);
create index proposal_partnership on proposal (partnership_id);
create index arrangement_role on arrangement (role_id) where status <> 'ENDED';
