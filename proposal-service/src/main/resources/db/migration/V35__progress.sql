-- How far each proposal came, and when: one narrow row beside the proposal, so that counting all of them reads little.
-- It says nothing that the timeline does not: the view tells it from there, and the row is written anew with each step that counts.

create view progress_on_timeline as
select p.id as proposal_id, p.role_id, p.offer_kind as arrangement,
    min(s.at) filter (where s.step = 'DRAFTED') as drafted_at,
    min(s.at) filter (where s.step = 'SOUNDED') as sounded_at,
    min(s.at) filter (where s.step = 'WELCOMED') as welcomed_at,
    min(s.at) filter (where s.step = 'REQUESTED') as requested_at,
    min(s.at) filter (where s.step = 'REVIEW_STARTED') as reviewed_at,
    min(s.at) filter (where s.step = 'INTERVIEW_SCHEDULED') as interviewed_at,
    min(s.at) filter (where s.step = 'OFFERED') as offered_at,
    min(s.at) filter (where s.step = 'HIRED') as hired_at,
    -- a review after an appeal opens a refusal again
    case when max(s.place) filter (where s.step = 'REFUSED')
        > coalesce(max(s.place) filter (where s.step = 'REVIEW_STARTED'), -1)
        then max(s.at) filter (where s.step = 'REFUSED') end as refused_at
from proposal p join proposal_step s on s.proposal_id = p.id
group by p.id;

create table progress (
    proposal_id uuid primary key references proposal,
    role_id uuid not null,
    arrangement varchar(32),
    drafted_at timestamptz not null,
    sounded_at timestamptz,
    welcomed_at timestamptz,
    requested_at timestamptz,
    reviewed_at timestamptz,
    interviewed_at timestamptz,
    offered_at timestamptz,
    hired_at timestamptz,
    refused_at timestamptz
);
create index on progress (role_id);

insert into progress select * from progress_on_timeline where drafted_at is not null;
