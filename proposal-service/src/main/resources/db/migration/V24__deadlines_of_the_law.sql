-- What a person tells of the employment, what a refusal explains, appeals, more time, and each deadline as a row of its own.

alter table statutory_request
    add column employed_since date,
    add column weekly_hours numeric,
    add column confirms varchar[] not null default '{}',
    add column why_reasonable text,
    add column appealed_on date,
    add column extendable boolean not null default false,
    add column trial_until date,
    add column more_time_until date,
    add column more_time_trial_until date,
    add column more_time_asked_by varchar(16);
alter table statutory_request alter column confirms drop default, alter column extendable drop default;
update statutory_request set extendable = true where rule_set = 'GB-2024';

create table request_deadline (
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
create index on request_deadline (due_at) where status = 'OPEN';
create index on request_deadline (warn_at) where status = 'OPEN' and warned_at is null;

-- an appeal that waits for an answer is told of the request itself now
update statutory_request r set status = 'APPEALED', appealed_on = (p.changed_at at time zone 'UTC')::date
    from proposal p where p.id = r.proposal_id and p.status = 'APPEALED' and r.status = 'REFUSED';

insert into request_deadline
    select id, 'DECISION', decision_due_on, decision_due_at, warn_at, warned_at,
           case when status in ('MADE', 'APPEALED') then 'OPEN' when status in ('OVERDUE', 'GRANTED_BY_SILENCE') then 'PASSED'
                when status = 'WITHDRAWN' then 'DROPPED' else 'KEPT' end, false
    from statutory_request where decision_due_on is not null;

-- refusals that may still be appealed against keep the 30 days that they had
insert into request_deadline
    select r.id, 'APPEAL', (p.changed_at at time zone 'UTC')::date + 30, p.changed_at + interval '30 days',
           p.changed_at + interval '16 days', null, 'OPEN', false
    from statutory_request r join proposal p on p.id = r.proposal_id
    where p.status = 'REFUSED' and p.appealable and r.status = 'REFUSED';

drop index statutory_request_decision_due_at_idx;
alter table statutory_request
    drop column decision_due_on, drop column decision_due_at, drop column warn_at, drop column warned_at;

-- how often a person has asked
create index on statutory_request (person_id, made_on);
