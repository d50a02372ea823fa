-- What is published of a person has grown: the keyed hash of the work e-mail address is in it, by which an invitation finds whom it is
-- meant for. Whoever was published before is told again, once, in the background; who joins later is told with all of it anyway.
create table person_to_tell (
    person_id uuid primary key references person (id) on delete cascade
);
insert into person_to_tell select id from person;
