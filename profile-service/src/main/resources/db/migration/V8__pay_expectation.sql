alter table person add column pay_expectation jsonb;
comment on column person.pay_expectation is 'what the person wants to earn at least; never what they earn or earned';
