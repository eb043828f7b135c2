-- What a department or a field says of itself at length: Markdown, and as readers see it, with its links to terms. Like
-- the texts of terms it is rendered when it or one of those terms changes, never while a page is shown.
alter table category_name add column text text not null default '' check (length(text) <= 8000);
alter table category_name add column text_html text not null default '';

-- The term of each day of a year, as db/lexikon/days.yaml chooses them. What the desk has planned for a date goes first.
create table day_term (
  day      text   primary key check (day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  term_id  bigint not null unique references term on delete cascade,
  occasion jsonb  not null default '{}' check (jsonb_typeof(occasion) = 'object')
);
