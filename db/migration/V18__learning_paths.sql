-- Guided ways through the lexikon. They are written in files; the database holds what the files say.
create table learning_path (
  id       bigint generated always as identity primary key,
  key      text    not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 80),
  position integer not null
);

create table learning_path_text (
  path_id      bigint not null references learning_path on delete cascade,
  language     text   not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  slug         text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  title        text   not null check (length(title) between 1 and 100),
  lead         text   not null check (length(lead) between 1 and 300),
  introduction text   not null check (length(introduction) between 1 and 2000),
  primary key (path_id, language),
  unique (language, slug)
);

create table learning_step (
  path_id  bigint  not null references learning_path on delete cascade,
  position integer not null check (position >= 0),
  term_id  bigint  not null references term on delete cascade,
  reason   jsonb   not null check (jsonb_typeof(reason) = 'object' and length(reason::text) <= 2000),
  primary key (path_id, position),
  unique (path_id, term_id)
);
create index learning_step_term on learning_step (term_id);

-- The steps as readers see them: a merged term is the one that speaks for it, once; what is not published is left out.
create view shown_step as
with step as (
  select distinct on (s.path_id, t.id) s.path_id, s.position, t.id as term_id, s.reason
  from learning_step s
  join term o on o.id = s.term_id
  join term t on t.id = case o.status when 'MERGED' then surviving_term(o.id) else o.id end and t.status = 'PUBLISHED'
  order by s.path_id, t.id, s.position)
select path_id, term_id, reason,
  row_number() over way as place,
  count(*) over (partition by path_id) as places,
  lag(term_id) over way as previous_id,
  lead(term_id) over way as next_id
from step
window way as (partition by path_id order by position);
