-- Figures in several sizes, described at the desk, and files that wait for their description.

-- Widths that browsers choose from. Two figures may share the bytes of a size, so the digest is not unique.
create table figure_size (
  figure_id  bigint  not null references figure on delete cascade,
  width      integer not null check (width between 1 and 20000),
  height     integer not null check (height between 1 and 20000),
  digest     text    not null check (digest ~ '^[0-9a-f]{64}$'),
  media_type text    not null check (media_type in ('image/png', 'image/jpeg')),
  content    bytea   not null check (length(content) between 1 and 10485760),
  primary key (figure_id, width)
);
create index figure_size_digest on figure_size (digest);
-- Pictures are compressed already.
alter table figure_size alter column content set storage external;

-- Whether the description was written at the desk: files of the glossary then leave it as it is.
alter table figure add column edited boolean not null default false;
alter table figure add column version integer not null default 0;

-- A file that somebody has chosen, kept for a day at most while its description is not complete.
create table figure_draft (
  token      text        primary key check (token ~ '^[0-9a-f]{32}$'),
  account_id bigint      not null references account on delete cascade,
  name       text        not null check (length(name) between 1 and 200),
  content    bytea       not null check (length(content) between 1 and 10485760),
  created_at timestamptz not null default now()
);
create index figure_draft_account on figure_draft (account_id);
alter table figure_draft alter column content set storage external;

-- Finds the revisions that show a figure.
create index revision_figures on revision using gin ((snapshot -> 'figures') jsonb_path_ops);
