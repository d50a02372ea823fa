-- The next date of an agreement, a review or the end of a trial, of which the two have yet to be reminded.
alter table agreement add column remind_of date;
comment on column agreement.remind_of is 'null where no date is left, where not both have signed, and where both have signed a later text';
create index agreement_remind_of on agreement (remind_of) where remind_of is not null;

update agreement a set remind_of = (select min(d::date) from (
        select jsonb_array_elements_text(coalesce(nullif(a.terms -> 'rules' -> 'reviewsOn', 'null'), '[]'))
        union all select a.terms -> 'rules' ->> 'trialUntil') dates (d) where d::date > current_date)
    where a.first_signed_at is not null and a.second_signed_at is not null and not exists (
        select from agreement later where later.partnership_id = a.partnership_id and later.number > a.number
            and later.first_signed_at is not null and later.second_signed_at is not null);
