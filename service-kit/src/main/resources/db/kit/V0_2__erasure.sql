create table erased_person (
    person_id uuid primary key,
    at        timestamptz not null
);
comment on table erased_person is 'Who was erased: random ids that lead nowhere any more. Shown as a former partner, and never learned again.';

alter table outbox add column subject_key text;
comment on column outbox.subject_key is 'Of the tombstone of a person: the keyed hash under which the others have kept what that person did.';
