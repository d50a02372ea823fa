-- What two partners held together before, in their own words; what they hold through this programme the arrangements say.
create table partnership_history (
    id             uuid primary key,
    partnership_id uuid        not null references partnership (id),
    employer       text        not null,
    role           text        not null,
    from_date      date        not null,
    until_date     date,
    added_by       uuid        not null,
    added_at       timestamptz not null,
    check (until_date is null or until_date >= from_date)
);
create index partnership_history_of on partnership_history (partnership_id, from_date, id);

alter table arrangement
    add column start_date date,
    add column ended_on   date;
