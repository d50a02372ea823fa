-- Pausing, parting, anniversaries, what each says about staying together, and why one dissolved it.
alter table partnership drop constraint partnership_status_check;
alter table partnership
    add constraint partnership_status_check check (status in ('PROPOSED', 'ACTIVE', 'PAUSED', 'PARTING', 'DISSOLVED')),
    add column last_step          text,
    add column together_since     date,
    add column years              integer not null default 0,
    add column next_anniversary   date,
    add column first_stance       text check (first_stance in ('TOGETHER', 'WOULD_PART')),
    add column second_stance      text check (second_stance in ('TOGETHER', 'WOULD_PART')),
    add column leaver             uuid,
    add column dissolved_by       uuid,
    add column dissolution_reason text;
comment on column partnership.together_since is 'the day from which the two have worked together: as they declared it, else that of since';
comment on column partnership.leaver is 'who leaves the role that the two hold, while the other is asked';
comment on column partnership.dissolution_reason is 'read by who dissolved it, and by nobody else';

update partnership set together_since = (since at time zone 'UTC')::date,
    next_anniversary = ((since at time zone 'UTC')::date + interval '1 year')::date
    where status = 'ACTIVE';

drop index partnership_active;
create index partnership_partnered on partnership (id) where status in ('ACTIVE', 'PAUSED');
create index partnership_parting on partnership (id) where status = 'PARTING';
create index partnership_anniversary on partnership (next_anniversary) where status in ('ACTIVE', 'PAUSED');
