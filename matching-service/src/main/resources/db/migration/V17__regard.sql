-- How each of two partners regards the other. Only that both said yes to all of it is ever shown, and to the two alone.
create table regard (
    partnership_id        uuid        not null references partnership (id),
    person_id             uuid        not null,
    does_the_job_as_well  boolean     not null,
    at_ease_with_reasons  boolean     not null,
    shares_the_commitment boolean     not null,
    stated_at             timestamptz not null,
    primary key (partnership_id, person_id)
);
