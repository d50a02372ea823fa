-- The pitch: what the trial is measured by, and who speaks for the pair; read and written as a whole.
alter table proposal add column measures jsonb not null default '[]';
alter table proposal add column endorsements jsonb not null default '[]';

-- Who doubted, and who answered.
alter table concern add column raised_by varchar(32) not null default 'HIRING_MANAGER';
alter table concern alter column raised_by drop default;
alter table concern add column answered_by varchar(32);

-- Interviews in rounds, moved and called off, and what each of the panel thought.
alter table interview add column round integer not null default 1;
alter table interview alter column round drop default;
alter table interview add column sequence integer not null default 0;
alter table interview alter column sequence drop default;
comment on column interview.sequence is 'how often the appointment has been changed, as calendars count it (RFC 5545, SEQUENCE)';
alter table interview add column link varchar(2000);
alter table interview add column changed_at timestamptz;
update interview i set changed_at = coalesce(i.recorded_at, p.changed_at) from proposal p where p.id = i.proposal_id;
alter table interview alter column changed_at set not null;

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

-- What is offered: the pay, and from when each of the two can come.
alter table proposal add column pay_amount numeric;
alter table proposal add column pay_currency varchar(3);
alter table proposal add column pay_per varchar(32);
alter table proposal add column first_released_on date;
alter table proposal add column first_release_agreed_on date;
alter table proposal add column second_released_on date;
alter table proposal add column second_release_agreed_on date;

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
