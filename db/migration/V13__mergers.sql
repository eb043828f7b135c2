-- Two terms become one, and many terms change at once.

-- A merged term keeps its number and its revisions; all else has gone to the term that survives.
alter table term drop constraint term_status_check;
alter table term add constraint term_status_check
  check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED', 'MERGED'));

create table term_merge (
  id          bigint generated always as identity primary key,
  merged_id   bigint      not null references term on delete cascade,
  survivor_id bigint      not null references term on delete cascade,
  -- The one of the survivor that it made. No foreign key: undoing takes the revision away again.
  revision    integer     not null check (revision > 0),
  account_id  bigint      not null references account on delete restrict,
  at          timestamptz not null default now(),
  -- All rows that it touched, as they were; and what must still be so if it is to be undone.
  before      jsonb       not null check (jsonb_typeof(before) = 'object'),
  after       jsonb       not null check (jsonb_typeof(after) = 'object'),
  undone_by   bigint      references account on delete restrict,
  undone_at   timestamptz,
  check (merged_id <> survivor_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index term_merge_once on term_merge (merged_id) where undone_at is null;
create index term_merge_survivor on term_merge (survivor_id);
create index term_merge_account on term_merge (account_id);

-- The term that speaks for another today: itself, or the one it was merged into, or that one into.
create function surviving_term(term bigint) returns bigint language sql stable as $$
  with recursive chain (id, steps) as (
    select term, 0
    union all
    select m.survivor_id, c.steps + 1 from term_merge m join chain c on c.id = m.merged_id where m.undone_at is null)
  select id from chain order by steps desc limit 1
$$;

-- Which reports came to a term with a merger, and which revisions of the other they were about, taken over in, and
-- answered by.
create table merged_report (
  merge_id  bigint  not null references term_merge on delete cascade,
  report_id bigint  not null references report on delete cascade,
  revision  integer not null,
  adopted   integer,
  fixed     integer,
  primary key (merge_id, report_id)
);
create index merged_report_report on merged_report (report_id);

-- The same change to many terms: each becomes a revision that waits for a second person, or is refused.
create table batch (
  id         bigint generated always as identity primary key,
  kind       text        not null check (kind in ('DEPARTMENT', 'RETIREMENT', 'RETURN', 'WORD')),
  -- What is to be done: a department, a successor, words.
  change     jsonb       not null check (jsonb_typeof(change) = 'object' and length(change::text) <= 4000),
  note       text        not null check (length(note) <= 1000),
  account_id bigint      not null references account on delete restrict,
  created_at timestamptz not null default now()
);
create index batch_account on batch (account_id);

create table batch_item (
  batch_id bigint  not null references batch on delete cascade,
  term_id  bigint  not null references term on delete cascade,
  -- The revision that was looked at, and which of the places in it were chosen.
  basis    integer not null,
  places   text[]  not null default '{}',
  status   text    not null default 'WAITING' check (status in ('WAITING', 'DONE', 'REFUSED')),
  revision integer,
  reason   text    check (length(reason) between 1 and 60),
  primary key (batch_id, term_id),
  check ((status = 'REFUSED') = (reason is not null)),
  check ((status = 'DONE') = (revision is not null))
);
create index batch_item_term on batch_item (term_id);
create index batch_item_waiting on batch_item (batch_id) where status = 'WAITING';
