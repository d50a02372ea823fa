-- That there was evidence still counts when its words have gone with someone who was erased.
alter table concern add column evidenced boolean not null default false;
update concern set evidenced = evidence is not null;
