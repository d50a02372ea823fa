-- The vocabulary as one types, and releases of ESCO that follow each other.

create extension if not exists fuzzystrmatch;

alter table concept
    add column obsolete    boolean not null default false, -- a newer release no longer has it: kept for those who hold it
    add column successor   varchar(512),                   -- the URI to use instead, where the release says so
    add column label_words tsvector generated always as (array_to_tsvector(string_to_array(folded_label, ' '))) stored;
drop index concept_label;
create index concept_label on concept (kind, folded_label text_pattern_ops) include (uri, strength) where not obsolete;
create index concept_strength on concept (folded_label text_pattern_ops) include (uri) where strength and not obsolete;
create index concept_label_words on concept using gin (label_words);
create index vocabulary_word_letters on vocabulary_word (word text_pattern_ops);

-- The letters of a word in a fixed order: the same for words in which only the order differs.
create function letters(text) returns text language sql immutable strict parallel safe
    as $$ select string_agg(letter, '' order by letter) from regexp_split_to_table($1, '') as letter $$;

alter table vocabulary_import
    add column release  varchar(32),              -- null: an addition to what is there
    add column obsolete bigint not null default 0;

-- What a whole release holds, until it is known what it no longer has.
create table vocabulary_import_concept (
    import_id uuid         not null references vocabulary_import (id) on delete cascade,
    uri       varchar(512) not null,
    kind      varchar(16)  not null,
    primary key (import_id, uri)
);
