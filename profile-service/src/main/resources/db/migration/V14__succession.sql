-- The arrangement that goes on with the role after this one. Until it is known here the role stays filled, since the two are told of
-- under different keys and may come in any order.
alter table arrangement_copy add column succeeded_by uuid;
create index arrangement_copy_succeeded_by on arrangement_copy (succeeded_by) where succeeded_by is not null;
