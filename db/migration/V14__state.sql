-- The state of the lexikon: links that lead nowhere, names that are nearly alike, and the figures of each day.

-- Links by hand that readers see as plain text, kept when an article is published (term.ArticleLinks):
--   TERM     the key of a term that has no article in the language; it may have none in any
--   SELF     the key of the term itself
--   ADDRESS  a picture, or an address that no page shows
create table broken_link (
  article_id bigint not null references article on delete cascade,
  kind       text   not null check (kind in ('TERM', 'SELF', 'ADDRESS')),
  target     text   not null check (length(target) between 0 and 300),
  primary key (article_id, kind, target)
);
-- Finds the articles that wait for a term.
create index broken_link_target on broken_link (target) where kind = 'TERM';

-- What was published before this table was there, as far as a pattern can tell; the next publication knows it exactly.
insert into broken_link (article_id, kind, target)
select distinct a.id, case when own.slug = link.key then 'SELF' else 'TERM' end, link.key
from article a
cross join lateral (
  select left(m[1], 300) as key from regexp_matches(a.body, '\]\(\s*<?term:([^)>\s]+)', 'g') m) link
left join article own on own.term_id = a.term_id and own.language = 'en'
where own.slug = link.key or not exists (
  select 1 from article en join article here on here.term_id = en.term_id and here.language = a.language
  where en.language = 'en' and en.slug = link.key);

-- Pairs of terms that have nearly the same name in a language, found once a day. The pair stands once, the older term
-- first.
create table near_name (
  one_id     bigint not null references term on delete cascade,
  other_id   bigint not null references term on delete cascade,
  language   text   not null check (language ~ '^[a-z]{2,3}$'),
  one_text   text   not null check (length(one_text) between 1 and 120),
  other_text text   not null check (length(other_text) between 1 and 120),
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index near_name_other on near_name (other_id);

-- How things stood on a day (of UTC): numbers by the key of the figure.
create table state_day (
  day      date        primary key,
  taken_at timestamptz not null default now(),
  figures  jsonb       not null check (jsonb_typeof(figures) = 'object')
);

-- What the figures count, where there is little of it among much else.
create index term_unpublished on term (status) where status <> 'PUBLISHED';
create index term_orphan on term (id) where status = 'PUBLISHED' and inbound = 0;
-- The number is that of editorial.Warnings.
create index article_long_lead on article (term_id) where length(lead) > 260;
create index relation_replaced on relation (source_id) where type = 'REPLACED_BY';
-- Two terms, whichever way they are related.
create index relation_pair on relation (least(source_id, target_id), greatest(source_id, target_id));
create index revision_approved on revision (term_id) include (reviewed_at, published_at) where status = 'APPROVED';

-- Whether a term is a kind of another, at any distance.
create function term_is_below(term bigint, other bigint) returns boolean language sql stable as $$
  with recursive above (id) as (
    select target_id from relation where source_id = term and type = 'BROADER'
    union
    select r.target_id from relation r join above a on r.source_id = a.id where r.type = 'BROADER')
  select exists (select 1 from above where id = other)
$$;
