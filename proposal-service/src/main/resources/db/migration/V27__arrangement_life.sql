-- A trial may have an end, with what its success is told by.
alter table proposal add column trial_until date;
alter table arrangement add column trial_until date;
create table arrangement_measure (
    arrangement_id uuid not null references arrangement,
    place integer not null,
    what text not null,
    target text,
    outcome varchar(32),
    note text,
    primary key (arrangement_id, place)
);

-- What those say to it who are concerned when one leaves, and why an arrangement has ended.
alter table arrangement add column last_day date;
alter table arrangement add column stays_for varchar(32);
alter table arrangement add column decision varchar(32);
alter table arrangement add column end_reason varchar(32);
update arrangement set decision = 'SUCCESSOR' where leaver_id is not null;
update arrangement set stays_for = 'SUCCESSOR' where successor_sought;
update arrangement set end_reason = 'OTHER' where status = 'ENDED';
alter table arrangement drop column successor_sought;

-- One takes the place of another: the pair changes roles, or a successor joins the one who stayed.
alter table proposal add column ends_arrangement uuid references arrangement;
alter table arrangement add column succeeds uuid references arrangement;
alter table arrangement add column succeeded_by uuid;

-- Reviews in rounds, and the day on which there is something to remind of. Of what is past at the upgrade nobody is told.
alter table arrangement add column review_round integer not null default 1;
alter table arrangement alter column review_round drop default;
alter table arrangement add column review_due_on date;
update arrangement set review_due_on = greatest(start_date, current_date) + interval '3 months';
alter table arrangement alter column review_due_on set not null;
alter table arrangement add column told_until date not null default current_date;
alter table arrangement alter column told_until drop default;
alter table arrangement add column look_on date;
update arrangement set look_on = current_date where status <> 'ENDED';
create index on arrangement (look_on) where look_on is not null;

create table review (
    id uuid primary key,
    arrangement_id uuid not null references arrangement,
    round integer not null,
    by_side varchar(32) not null,
    person_id uuid,
    author_key varchar(64),
    satisfaction integer not null,
    settling integer not null,
    ambition integer not null,
    note text,
    given_at timestamptz not null
);
-- each of the three answers once in a round
create unique index review_once on review (arrangement_id, round, coalesce(person_id, '00000000-0000-0000-0000-000000000000'));
create index on review (author_key) where author_key is not null;
