-- What the pitch shows of the pair, the two and the role.
alter table known_partnership add column agreement_number integer;
alter table known_partnership add column way_of_sharing varchar(32);
alter table known_partnership add column first_slots bigint;
alter table known_partnership add column second_slots bigint;
alter table known_partnership add column handover_minutes integer;
alter table known_partnership add column together_since date;
alter table known_partnership add column years integer;

alter table known_person add column skills jsonb;
alter table known_person add column strengths text[];
alter table known_person add column years_of_experience integer;

alter table known_role add column essential_skills jsonb;
alter table known_role add column optional_skills jsonb;
alter table known_role add column required_slots bigint;
alter table known_role add column overlap_slots integer;
alter table known_role add column grade integer;
alter table known_role add column site varchar(64);

-- The topics are read again from the start (see the new consumer group in application.properties): each row takes in the state that
-- it has already, and none that is older.
update known_partnership set version = version - 1;
update known_person set version = version - 1;
update known_role set version = version - 1;
