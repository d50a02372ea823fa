-- Whom to call when one of two partners can't be reached: of each one at most, and for the other alone.
create table emergency_contact (
    partnership_id uuid        not null references partnership (id),
    person_id      uuid        not null,
    contact        text        not null,
    told_at        timestamptz not null,
    primary key (partnership_id, person_id)
);
comment on column emergency_contact.contact is 'seen by the two alone';
