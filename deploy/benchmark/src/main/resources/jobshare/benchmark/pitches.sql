-- Pitches as a large employer would have made in three years, for 2000 roles of 60 recruiters: how many is $count.
select setseed(0.42);
create temp table made_role as select n, gen_random_uuid() as id from generate_series(0, 1999) n;
insert into known_role (id, version, status, title, max_total_share, hiring_manager_key, recruiter_key)
    select id, 1, 'OPEN', (array['Head of claims', 'Ward manager', 'Payroll lead', 'Policy adviser', 'Team lead service'])[1 + n % 5]
        || ' ' || n, 1.2, md5('manager ' || n % 300), md5('recruiter ' || n % 60) from made_role;
create temp table made as
    select p.n, gen_random_uuid() as id, r.id as role_id, p.drafted, p.days,
        case when p.luck < .15 then 0 when p.luck < .27 then 1 when p.luck < .55 then 2 when p.luck < .74 then 3
            when p.luck < .81 then 4 else 5 end as came, p.other
    from (select n, floor(2000 * power(random(), 2))::int as role, random() as luck, random() as other,
            timestamptz '2024-01-01T00:00:00Z' + random() * interval '1050 days' as drafted, -8 * ln(1 - random()) as days
        from generate_series(1, $count) n) p join made_role r on r.n = p.role;
insert into proposal (id, version, status, partnership_id, role_id, first_person, second_person, why_shared, benefits, plan, handover,
        offer_kind, appealable, created_at, changed_at)
    select id, 9, (array['DRAFT', 'REQUESTED', 'IN_REVIEW', 'INTERVIEWING', 'OFFERED', 'HIRED'])[came + 1], gen_random_uuid(), role_id,
        gen_random_uuid(), gen_random_uuid(), repeat('Two heads, five days, no gap. ', 10), repeat('Cover all year. ', 10),
        repeat('One works early in the week. ', 10), repeat('On Wednesdays. ', 10),
        case when came >= 4 then case when other < .8 then 'JOB_SHARE' else 'TWO_PART_TIME' end end, false, drafted,
        drafted + days * interval '5 days' from made;
insert into proposal_step (proposal_id, place, at, step, status, by_side)
    select id, s.place, drafted + days * s.after * interval '1 day', s.step, 'DRAFT', 'RECRUITER' from made
    join (values (0, 'DRAFTED', 0, 0), (1, 'SIGNED', .2, 0), (2, 'SIGNED', .4, 0), (3, 'REQUESTED', 1, 1), (4, 'REVIEW_STARTED', 1.5, 2),
        (5, 'CONCERN_RAISED', 1.6, 2), (6, 'INTERVIEW_SCHEDULED', 2.5, 3), (7, 'INTERVIEW_HELD', 3, 3), (8, 'OFFERED', 3.7, 4),
        (9, 'ACCEPTED', 4, 5), (10, 'ACCEPTED', 4.2, 5), (11, 'HIRED', 4.2, 5)) s (place, step, after, came) on made.came >= s.came;
insert into proposal_step (proposal_id, place, at, step, status, by_side)
    select id, 12, drafted + days * interval '2 days', 'REFUSED', 'REFUSED', 'HIRING_MANAGER' from made where came = 2 and other < .7;
insert into proposal_step (proposal_id, place, at, step, status, by_side)
    select id, 13 + s.n, drafted + days * interval '10 hours', s.step, 'SOUNDING', 'RECRUITER' from made
    join (values (0, 'SOUNDED', .3), (1, 'WELCOMED', .2)) s (n, step, part) on other < s.part;
insert into statutory_request (id, proposal_id, person_id, jurisdiction, rule_set, confirms, extendable, status, ground)
    select gen_random_uuid(), id, gen_random_uuid(), (array['GB', 'NL', 'DE'])[1 + n % 3], 'made', '{}', false, 'REFUSED',
        case when came = 2 then (array['BURDEN_OF_COSTS', 'CUSTOMER_DEMAND', 'PERFORMANCE', 'QUALITY'])[1 + floor(4 * power(other, 2))::int] end
    from made where n % 10 < 4;
insert into concern (id, proposal_id, kind, status, text, raised_at, raised_by, answer, evidenced)
    select gen_random_uuid(), id, k.kind, case when came >= 3 and (made.n + k.n) % 5 < 4 then 'RESOLVED' when (made.n + k.n) % 4 = 0 then 'RESOLVED'
        else 'STANDING' end, 'Whom do clients call?', drafted + days * interval '38 hours', 'HIRING_MANAGER', 'One number.',
        (made.n * k.n) % 3 > 0 and came <> 2 or made.n % 7 = 0
    from made join (values (1, 'CLIENTS'), (2, 'COST'), (3, 'ONE_LEAVES'), (4, 'ACCOUNTABILITY')) k (n, kind)
        on came >= 2 and (made.n / 3) % (2 * k.n + 2) = 0;
insert into progress select * from progress_on_timeline where proposal_id in (select id from made);
analyze;
