-- Someone invites a person they know, by work e-mail. The address itself is never stored: its keyed hash is, while the invitation is
-- open. What the one who invites may see is here; what the invited person sees is an introduction, once it has reached them.
create table invitation (
    id             uuid primary key,
    version        bigint      not null,
    status         text        not null check (status in ('OPEN', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED')),
    purpose        text        not null check (purpose in ('MEETING', 'PARTNERSHIP')),
    from_person    uuid        not null,
    email_key      text,
    message        text,
    together_since date,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null,
    delivered_at   timestamptz,
    introduction_id uuid,
    ended_at       timestamptz
);
comment on column invitation.email_key is 'keyed hash of the work e-mail address; gone when the invitation ends';
comment on column invitation.introduction_id is 'by which the two have met, once the invited person has said yes';
comment on column invitation.message is 'seen by who invites and who is invited';
comment on column invitation.together_since is 'of a PARTNERSHIP: the day from which the two have worked together, if told';
create unique index invitation_one_open on invitation (from_person, email_key) where status = 'OPEN';
create index invitation_from on invitation (from_person, id);
create index invitation_due on invitation (expires_at) where status = 'OPEN';
create index invitation_undelivered on invitation (id) where status = 'OPEN' and delivered_at is null;

alter table introduction add column invitation_id uuid references invitation (id);
alter table introduction add column purpose text not null default 'MEETING' check (purpose in ('MEETING', 'PARTNERSHIP'));
alter table introduction add column together_since date;
create unique index introduction_invitation on introduction (invitation_id);
