-- What is needed to make a logged answer again: the settings of each model version that was used, and what stood between the people.
create table matching_model (
    version  text primary key,
    settings jsonb       not null,
    since    timestamptz not null
);
comment on table matching_model is 'a version stands for the same settings for ever; see ModelVersions';

alter table match_log
    drop constraint match_log_question_check,
    add constraint match_log_question_check check (question in
        ('PARTNERS', 'EXPLANATION', 'PAIRS', 'ROLE_PARTNERS', 'REPLACEMENTS', 'ROLES')),
    -- not taken apart when it is written, which took most of the time that logging an answer takes
    alter column results type json using results::json,
    add column context jsonb not null default '{}',
    add column facts   jsonb not null default '[]';
comment on column match_log.context is 'what was asked for, such as a filter or a page, and what was told beside the results';
comment on column match_log.facts is 'blocks, declines and partnerships among the people of the answer, as they were';
