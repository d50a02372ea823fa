-- What each of two partners has said to a question of their talk.
create table talk_answer (
    partnership_id uuid        not null references partnership (id),
    person_id      uuid        not null,
    question       text        not null,
    answer         text        not null,
    answered_at    timestamptz not null,
    primary key (partnership_id, person_id, question)
);
comment on column talk_answer.question is 'its stable id';
comment on column talk_answer.answer is 'seen by the other once both have answered, and by nobody else';
