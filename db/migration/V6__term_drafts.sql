-- What somebody is writing and has not saved as a revision yet: the fields of the form as they are, valid or not. One
-- for each account and term; a term that has no number yet is known by a key that its form was opened with.
create table term_draft (
  account_id bigint      not null references account on delete cascade,
  key        text        not null check (key ~ '^([1-9][0-9]{0,17}|new-[0-9a-f]{32})$'),
  based_on   integer     check (based_on > 0),
  fields     jsonb       not null check (jsonb_typeof(fields) = 'object'),
  begun_at   timestamptz not null default now(),
  saved_at   timestamptz not null default now(),
  primary key (account_id, key)
);
-- Who else is writing about a term at this moment.
create index term_draft_key on term_draft (key, saved_at);
