-- OPEN: recruiters see the person's name before the person signs a proposal.
alter table known_person add column visibility varchar(16);
