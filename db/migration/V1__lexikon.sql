-- The whole model of the lexikon. Rules that must hold whoever writes stand here, not only in Java.
-- Languages are BCP 47 tags. A column of type jsonb that carries text holds one text per interface language:
-- {"en": "...", "de": "..."}.

create extension if not exists pg_trgm;

-- People -------------------------------------------------------------------------------------------------------------

create table account (
  id          bigint generated always as identity primary key,
  name        text        not null check (length(name) between 1 and 100),
  email       text        unique check (length(email) between 3 and 254),
  role        text        not null check (role in ('CONTRIBUTOR', 'EDITOR', 'ADMIN')),
  active      boolean     not null default true,
  created_at  timestamptz not null default now()
);
create unique index account_email_folded on account (lower(email));

-- Departments: a tree of exactly two levels --------------------------------------------------------------------------

create table category (
  id           bigint generated always as identity primary key,
  key          text     not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 80),
  level        smallint not null check (level in (1, 2)),
  parent_id    bigint,
  parent_level smallint generated always as (case when parent_id is not null then 1 end) stored,
  position     integer  not null default 0,
  unique (id, level),
  check ((level = 1) = (parent_id is null)),
  foreign key (parent_id, parent_level) references category (id, level) on delete restrict
);
create index category_parent on category (parent_id);

create table category_name (
  category_id  bigint not null references category on delete cascade,
  language     text   not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name         text   not null check (length(name) between 1 and 100),
  slug         text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  introduction text   not null default '' check (length(introduction) <= 2000),
  primary key (category_id, language),
  unique (language, slug)
);

-- Terms --------------------------------------------------------------------------------------------------------------

-- Files of db/lexikon bring their own numbers, all below 1000000; what is written in the application starts there.
create sequence term_number start with 1000000;

create table term (
  id                 bigint generated always as identity primary key,
  number             bigint      not null unique default nextval('term_number') check (number > 0),
  category_id        bigint      not null references category on delete restrict,
  status             text        not null check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
  published_revision integer,
  review_by          date,
  created_at         timestamptz not null default now(),
  changed_at         timestamptz not null default now(),
  version            integer     not null default 0,
  check (status not in ('PUBLISHED', 'RETIRED') or published_revision is not null)
);
alter sequence term_number owned by term.number;
create index term_category on term (category_id);
create index term_changed on term (changed_at desc) where status = 'PUBLISHED';

create table designation (
  id            bigint generated always as identity primary key,
  term_id       bigint  not null references term on delete cascade,
  language      text    not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  text          text    not null check (length(text) between 1 and 120 and text = btrim(text)),
  status        text    not null check (status in ('PREFERRED', 'ADMITTED', 'DEPRECATED', 'OBSOLETE', 'HIDDEN')),
  kind          text    not null check (kind in ('FULL_FORM', 'ABBREVIATION', 'VARIANT', 'SLANG')),
  gender        text    check (gender in ('MASCULINE', 'FEMININE', 'NEUTER', 'PLURAL')),
  pronunciation text    check (length(pronunciation) between 1 and 120),
  note          jsonb   check (jsonb_typeof(note) = 'object' and length(note::text) <= 2000),
  source        text    check (length(source) between 1 and 300),
  initial       text    not null check (initial ~ '^([A-Z]|#)$'),
  linked        boolean not null default true,
  position      integer not null default 0,
  unique (term_id, language, text)
);
create unique index designation_one_preferred on designation (term_id, language) where status = 'PREFERRED';
create index designation_initial on designation (language, initial) where status <> 'HIDDEN';
create index designation_trigrams on designation using gin (text gin_trgm_ops);

create table article (
  id         bigint generated always as identity primary key,
  term_id    bigint not null references term on delete cascade,
  language   text   not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  slug       text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  lead       text   not null check (length(lead) between 1 and 300),
  body       text   not null default '' check (length(body) <= 50000),
  plain      text   check (length(plain) between 1 and 1000),
  body_html  text   not null default '',
  unique (term_id, language),
  unique (language, slug)
);
-- Finds the articles that a new designation may have to be linked in.
create index article_trigrams on article using gin (body gin_trgm_ops);

-- Links from the text of an article to other terms, computed when the article is published.
create table article_link (
  article_id bigint not null references article on delete cascade,
  term_id    bigint not null references term on delete cascade,
  primary key (article_id, term_id)
);
create index article_link_term on article_link (term_id);

-- Addresses an article had before. They answer for ever, so no other term may take one.
create table slug_alias (
  language text   not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  slug     text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  term_id  bigint not null references term on delete restrict,
  primary key (language, slug)
);
create index slug_alias_term on slug_alias (term_id);

create function slug_belongs_to_one_term() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'article' and exists (
      select 1 from slug_alias a where a.language = new.language and a.slug = new.slug and a.term_id <> new.term_id)
  or tg_table_name = 'slug_alias' and exists (
      select 1 from article a where a.language = new.language and a.slug = new.slug and a.term_id <> new.term_id)
  then
    raise exception 'the address %/% belongs to another term', new.language, new.slug
      using errcode = 'unique_violation', constraint = 'slug_belongs_to_one_term';
  end if;
  return new;
end $$;
create trigger article_slug before insert or update of slug, language on article
  for each row execute function slug_belongs_to_one_term();
create trigger alias_slug before insert or update on slug_alias
  for each row execute function slug_belongs_to_one_term();

-- Typed edges, stored once; the inverse is derived when read.
create table relation (
  id         bigint generated always as identity primary key,
  source_id  bigint  not null references term on delete cascade,
  target_id  bigint  not null references term on delete cascade,
  type       text    not null check (type in
               ('BROADER', 'PART_OF', 'USES', 'CONTRAST', 'CONFUSED_WITH', 'RELATED', 'REPLACED_BY')),
  difference jsonb   check (jsonb_typeof(difference) = 'object' and length(difference::text) <= 4000),
  position   integer not null default 0,
  check (source_id <> target_id),
  check ((type = 'CONFUSED_WITH') = (difference is not null))
);
-- One edge of a type between two terms, in whichever direction.
create unique index relation_once on relation (type, least(source_id, target_id), greatest(source_id, target_id));
create index relation_source on relation (source_id);
create index relation_target on relation (target_id);

create function relation_has_no_circle() returns trigger language plpgsql as $$
begin
  if new.type in ('BROADER', 'PART_OF', 'REPLACED_BY') and exists (
    with recursive above (id) as (
      select new.target_id
      union
      select r.target_id from relation r join above a on r.source_id = a.id where r.type = new.type and r.id <> new.id)
    select 1 from above where id = new.source_id)
  then
    raise exception 'relation % from term % to term % closes a circle', new.type, new.source_id, new.target_id
      using errcode = 'check_violation', constraint = 'relation_has_no_circle';
  end if;
  return new;
end $$;
create trigger relation_circle before insert or update on relation
  for each row execute function relation_has_no_circle();

-- Literature ---------------------------------------------------------------------------------------------------------

create table source (
  id        bigint generated always as identity primary key,
  term_id   bigint  not null references term on delete cascade,
  authors   text    not null check (length(authors) between 1 and 300),
  title     text    not null check (length(title) between 1 and 300),
  publisher text    check (length(publisher) between 1 and 200),
  year      integer check (year between 1800 and 2100),
  edition   text    check (length(edition) between 1 and 100),
  pages     text    check (length(pages) between 1 and 50),
  isbn      text    check (isbn ~ '^[0-9Xx-]{10,17}$'),
  position  integer not null default 0
);
create index source_term on source (term_id);

-- Films --------------------------------------------------------------------------------------------------------------

create table film (
  id        bigint generated always as identity primary key,
  slug      text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  title     text    not null check (length(title) between 1 and 200),
  year      integer not null check (year between 1870 and 2100),
  directors text[]  not null check (cardinality(directors) between 1 and 20),
  countries text[]  not null check (array_to_string(countries, ',') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$'),
  titles    jsonb   check (jsonb_typeof(titles) = 'object' and length(titles::text) <= 2000)
);

create table film_example (
  id       bigint generated always as identity primary key,
  term_id  bigint  not null references term on delete cascade,
  film_id  bigint  not null references film on delete restrict,
  note     jsonb   not null check (jsonb_typeof(note) = 'object' and length(note::text) <= 8000),
  timecode text    check (timecode ~ '^[0-9]{1,2}:[0-5][0-9]:[0-5][0-9]$'),
  spoiler  boolean not null default false,
  position integer not null default 0
);
create index film_example_term on film_example (term_id);
create index film_example_film on film_example (film_id);

-- Figures ------------------------------------------------------------------------------------------------------------

create table figure (
  id           bigint generated always as identity primary key,
  kind         text        not null check (kind in ('PICTURE', 'DIAGRAM')),
  language     text        check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name         text        not null check (name ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(name) <= 150),
  digest       text        not null unique check (digest ~ '^[0-9a-f]{64}$'),
  media_type   text        not null check (media_type in ('image/svg+xml', 'image/png', 'image/jpeg', 'image/webp')),
  width        integer     not null check (width between 1 and 20000),
  height       integer     not null check (height between 1 and 20000),
  alt          jsonb       not null check (jsonb_typeof(alt) = 'object' and length(alt::text) <= 4000),
  description  jsonb       check (jsonb_typeof(description) = 'object' and length(description::text) <= 10000),
  caption      jsonb       check (jsonb_typeof(caption) = 'object' and length(caption::text) <= 4000),
  credit       text        not null check (length(credit) between 1 and 200),
  licence      text        not null check (length(licence) between 1 and 100),
  style        text        check (length(style) between 1 and 100),
  ai_generated boolean     not null default false,
  created_at   timestamptz not null default now()
);

-- Apart from its record, so that no list of figures ever reads the bytes.
create table figure_content (
  figure_id bigint primary key references figure on delete cascade,
  content   bytea not null check (length(content) between 1 and 10485760)
);

create table term_figure (
  term_id   bigint  not null references term on delete cascade,
  figure_id bigint  not null references figure on delete restrict,
  position  integer not null default 0,
  primary key (term_id, figure_id)
);
create index term_figure_figure on term_figure (figure_id);

-- History ------------------------------------------------------------------------------------------------------------

create table revision (
  id         bigint generated always as identity primary key,
  term_id    bigint      not null references term on delete cascade,
  number     integer     not null check (number > 0),
  based_on   integer,
  status     text        not null check (status in ('DRAFT', 'PENDING', 'APPROVED', 'RETURNED')),
  author_id  bigint      not null references account on delete restrict,
  note       text        not null default '' check (length(note) <= 1000),
  snapshot   jsonb       not null check (jsonb_typeof(snapshot) = 'object'),
  created_at timestamptz not null default now(),
  unique (term_id, number),
  foreign key (term_id, based_on) references revision (term_id, number),
  check (based_on < number)
);
create index revision_author on revision (author_id);

alter table term add constraint term_published_revision
  foreign key (id, published_revision) references revision (term_id, number) deferrable initially deferred;

-- What readers say ---------------------------------------------------------------------------------------------------

create table report (
  id         bigint generated always as identity primary key,
  term_id    bigint      not null references term on delete cascade,
  language   text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  revision   integer     not null,
  reason     text        not null check (reason in ('TYPO', 'FACT', 'NAME', 'TRANSLATION', 'PICTURE', 'RIGHTS', 'OTHER')),
  passage    text        check (length(passage) between 1 and 2000),
  message    text        not null check (length(message) between 1 and 4000),
  email      text        check (length(email) between 3 and 254),
  token      text        not null unique check (length(token) >= 22),
  status     text        not null check (status in ('RECEIVED', 'IN_WORK', 'FIXED', 'DECLINED', 'DUPLICATE')),
  answer     text        check (length(answer) between 1 and 4000),
  created_at timestamptz not null default now(),
  closed_at  timestamptz,
  foreign key (term_id, revision) references revision (term_id, number) on delete cascade,
  check ((status in ('FIXED', 'DECLINED', 'DUPLICATE')) = (closed_at is not null))
);
create index report_term on report (term_id);
create index report_open on report (created_at) where closed_at is null;

create table suggestion (
  id         bigint generated always as identity primary key,
  language   text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  text       text        not null check (length(text) between 1 and 120),
  folded     text        not null check (length(folded) between 1 and 240),
  message    text        check (length(message) between 1 and 2000),
  email      text        check (length(email) between 3 and 254),
  count      integer     not null default 1 check (count > 0),
  status     text        not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED')),
  created_at timestamptz not null default now(),
  unique (language, folded)
);

-- What the loader read from db/lexikon, so that a start with unchanged files does nothing ----------------------------

create table lexikon_file (
  path      text        primary key check (length(path) <= 300),
  digest    text        not null check (digest ~ '^[0-9a-f]{64}$'),
  term_id   bigint      references term on delete cascade,
  revision  integer,
  loaded_at timestamptz not null default now()
);
