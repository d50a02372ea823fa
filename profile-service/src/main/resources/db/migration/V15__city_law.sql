-- A city may have a law of its own: US-CA-SF.
alter table person alter column jurisdiction type varchar(10);
alter table role_profile alter column jurisdiction type varchar(10);
