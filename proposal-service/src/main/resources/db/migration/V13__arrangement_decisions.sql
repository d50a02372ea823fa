-- When one partner leaves the role, the other says whether to stay.
alter table arrangement add column successor_sought boolean not null default false;
comment on column arrangement.successor_sought is 'the other has said that they stay, and a successor of the leaver is sought';
