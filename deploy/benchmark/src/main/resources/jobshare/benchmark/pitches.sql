-- The proposals of a large employer in three years, for 2000 roles of 60 recruiters. $count is their number.
select setseed(0.42);
create temp table generated_role as select n, gen_random_uuid() as id from generate_series(0, 1999) n;
insert into role_copy (id, version, status, title, max_total_share, hiring_manager_key, recruiter_key)
    select id, 1, 'OPEN', (array['Head of claims', 'Ward manager', 'Payroll lead', 'Policy adviser', 'Team lead service'])[1 + n % 5]
        || ' ' || n, 1.2, md5('manager ' || n % 300), md5('recruiter ' || n % 60) from generated_role;
-- stage: 0 drafted, 1 requested, 2 in review, 3 interviewing, 4 offered, 5 hired; days: the average time between two steps
create temp table generated as
    select p.n, gen_random_uuid() as id, r.id as role_id, p.drafted_at, p.days,
        case when p.luck < .15 then 0 when p.luck < .27 then 1 when p.luck < .55 then 2 when p.luck < .74 then 3
            when p.luck < .81 then 4 else 5 end as stage, p.variant
    from (select n, floor(2000 * power(random(), 2))::int as role, random() as luck, random() as variant,
            timestamptz '2024-01-01T00:00:00Z' + random() * interval '1050 days' as drafted_at, -8 * ln(1 - random()) as days
        from generate_series(1, $count) n) p join generated_role r on r.n = p.role;
insert into proposal (id, version, status, partnership_id, role_id, first_person_id, first_erased, second_person_id, second_erased,
        why_shared, benefits, plan, handover, measures, endorsements, offer_kind, appealable, created_at, changed_at)
    select id, 9, (array['DRAFT', 'REQUESTED', 'IN_REVIEW', 'INTERVIEWING', 'OFFERED', 'HIRED'])[stage + 1], gen_random_uuid(), role_id,
        gen_random_uuid(), false, gen_random_uuid(), false, repeat('Two minds, five days, no gap. ', 10), repeat('Cover all year. ', 10),
        repeat('One works early in the week. ', 10), repeat('On Wednesdays. ', 10), '[]', '[]',
        case when stage >= 4 then case when variant < .8 then 'JOB_SHARE' else 'TWO_PART_TIME' end end, false, drafted_at,
        drafted_at + days * interval '5 days' from generated;
insert into proposal_step (proposal_id, place, at, step, status, acting_role)
    select id, s.place, drafted_at + days * s.after * interval '1 day', s.step, 'DRAFT', 'RECRUITER' from generated
    join (values (0, 'DRAFTED', 0, 0), (1, 'SIGNED', .2, 0), (2, 'SIGNED', .4, 0), (3, 'REQUESTED', 1, 1), (4, 'REVIEW_STARTED', 1.5, 2),
        (5, 'CONCERN_RAISED', 1.6, 2), (6, 'INTERVIEW_SCHEDULED', 2.5, 3), (7, 'INTERVIEW_HELD', 3, 3), (8, 'OFFERED', 3.7, 4),
        (9, 'ACCEPTED', 4, 5), (10, 'ACCEPTED', 4.2, 5), (11, 'HIRED', 4.2, 5)) s (place, step, after, stage)
        on generated.stage >= s.stage;
insert into proposal_step (proposal_id, place, at, step, status, acting_role)
    select id, 12, drafted_at + days * interval '2 days', 'REFUSED', 'REFUSED', 'HIRING_MANAGER' from generated
    where stage = 2 and variant < .7;
insert into proposal_step (proposal_id, place, at, step, status, acting_role)
    select id, 13 + s.n, drafted_at + days * interval '10 hours', s.step, 'SOUNDING', 'RECRUITER' from generated
    join (values (0, 'SOUNDING_SENT', .3), (1, 'INTEREST_EXPRESSED', .2)) s (n, step, part) on variant < s.part;
insert into statutory_request (id, proposal_id, person_id, jurisdiction, rule_set, confirms, extendable, status, ground)
    select gen_random_uuid(), id, gen_random_uuid(), (array['GB', 'NL', 'DE'])[1 + n % 3], 'generated', '{}', false, 'REFUSED',
        case when stage = 2
            then (array['BURDEN_OF_COSTS', 'CUSTOMER_DEMAND', 'PERFORMANCE', 'QUALITY'])[1 + floor(4 * power(variant, 2))::int] end
    from generated where n % 10 < 4;
insert into concern (id, proposal_id, kind, status, text, raised_at, raised_by, answer, had_evidence)
    select gen_random_uuid(), id, k.kind,
        case when stage >= 3 and (generated.n + k.n) % 5 < 4 then 'RESOLVED' when (generated.n + k.n) % 4 = 0 then 'RESOLVED'
        else 'UNRESOLVED' end, 'Whom do clients call?', drafted_at + days * interval '38 hours', 'HIRING_MANAGER', 'One number.',
        (generated.n * k.n) % 3 > 0 and stage <> 2 or generated.n % 7 = 0
    from generated join (values (1, 'CLIENTS'), (2, 'COST'), (3, 'ONE_LEAVES'), (4, 'ACCOUNTABILITY')) k (n, kind)
        on stage >= 2 and (generated.n / 3) % (2 * k.n + 2) = 0;
-- What the service derives from the timeline of a proposal; for the comparison in FunnelBenchmark.
create view benchmark_timeline as
    select p.id as proposal_id, p.role_id, p.offer_kind as arrangement,
        min(s.at) filter (where s.step = 'DRAFTED') as drafted_at,
        min(s.at) filter (where s.step = 'SOUNDING_SENT') as sounding_sent_at,
        min(s.at) filter (where s.step = 'INTEREST_EXPRESSED') as interest_expressed_at,
        min(s.at) filter (where s.step = 'REQUESTED') as requested_at,
        min(s.at) filter (where s.step = 'REVIEW_STARTED') as reviewed_at,
        min(s.at) filter (where s.step = 'INTERVIEW_SCHEDULED') as interviewed_at,
        min(s.at) filter (where s.step = 'OFFERED') as offered_at,
        min(s.at) filter (where s.step = 'HIRED') as hired_at,
        min(s.at) filter (where s.step = 'REFUSED') as refused_at
    from proposal p join proposal_step s on s.proposal_id = p.id group by p.id;
insert into funnel_entry select * from benchmark_timeline where proposal_id in (select id from generated);
analyze;
