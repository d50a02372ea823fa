-- Uploads belong to jobs of any kind.
alter table vocabulary_import_chunk rename to upload_chunk;
alter table upload_chunk rename column import_id to job_id;
alter table upload_chunk drop constraint vocabulary_import_chunk_import_id_fkey;
alter table upload_chunk drop constraint vocabulary_import_chunk_part_check;

create table bulk_import (
    id            uuid primary key,
    kind          varchar(16)  not null check (kind in ('PEOPLE', 'ROLES')),
    format        varchar(16)  not null check (format in ('CSV', 'NDJSON')),
    dry_run       boolean      not null,
    status        varchar(16)  not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done          bigint       not null, -- rows, in the order of the file: where a crashed job goes on
    total         bigint       not null,
    created       bigint       not null,
    updated       bigint       not null,
    unchanged     bigint       not null,
    rejected      bigint       not null,
    failure       text,
    subject       varchar(255), -- of whoever started it, in whose name rows are written; null when it has ended
    roles         varchar(255) not null,
    created_at    timestamptz  not null,
    updated_at    timestamptz  not null,
    claimed_until timestamptz  not null  -- as in vocabulary_import
);
create index bulk_import_waiting on bulk_import (created_at, id) where status in ('QUEUED', 'RUNNING');

-- What was wrong with rows of the file.
create table bulk_import_error (
    import_id uuid        not null references bulk_import (id) on delete cascade,
    line      bigint      not null,
    number    integer     not null, -- of the errors of one line
    field     varchar(64) not null,
    message   text        not null,
    primary key (import_id, line, number)
);
