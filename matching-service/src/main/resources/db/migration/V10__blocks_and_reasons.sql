-- Why someone declined, for them alone.
alter table introduction add column declined_by uuid;
alter table introduction add column decline_reason text;
comment on column introduction.decline_reason is 'read by who declined, and by nobody else';

-- A list of blocks is read in the order in which they were made.
create index block_blocker_since on block (blocker, since, blocked);
