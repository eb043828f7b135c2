-- What it takes to run the lexikon: who did what, what was thrown away, what the desk has said over the files, what the
-- site says of itself, and which term is the term of which day.

-- Who did what. It outlives the accounts and terms it tells of, so it refers to none of them by a foreign key, and it
-- can only grow.
create table audit_entry (
  id         bigint generated always as identity primary key,
  at         timestamptz not null default now(),
  account_id bigint,
  person     text        check (length(person) between 1 and 100),
  action     text        not null check (length(action) between 1 and 200),
  subject    text        check (length(subject) between 1 and 300),
  detail     text        check (length(detail) between 1 and 500)
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_account on audit_entry (account_id, id desc);

create function audit_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log only grows' using errcode = 'check_violation', constraint = 'audit_only_grows';
end $$;
create trigger audit_kept before update or delete on audit_entry
  for each row execute function audit_only_grows();
create trigger audit_not_emptied before truncate on audit_entry
  for each statement execute function audit_only_grows();

-- Drafts that somebody has thrown away. The row is all that tells them from others; without it they are back.
create table binned_term (
  term_id    bigint      primary key references term on delete cascade,
  account_id bigint      not null references account on delete restrict,
  at         timestamptz not null default now()
);

create function binned_term_is_unpublished() returns trigger language plpgsql as $$
begin
  if exists (select 1 from term t where t.id = new.term_id and t.status not in ('DRAFT', 'IN_REVIEW')) then
    raise exception 'readers have seen term %, so it cannot be thrown away', new.term_id
      using errcode = 'check_violation', constraint = 'binned_term_is_unpublished';
  end if;
  return new;
end $$;
create trigger binned_term_unpublished before insert on binned_term
  for each row execute function binned_term_is_unpublished();

create function published_term_is_not_binned() returns trigger language plpgsql as $$
begin
  if exists (select 1 from binned_term b where b.term_id = new.id) then
    raise exception 'term % lies in the recycle bin', new.id
      using errcode = 'check_violation', constraint = 'published_term_is_not_binned';
  end if;
  return new;
end $$;
create trigger term_not_binned before update of status on term
  for each row when (new.status not in ('DRAFT', 'IN_REVIEW') and old.status is distinct from new.status)
  execute function published_term_is_not_binned();

-- Since when the desk has its own word on what also comes from a file. See docs/lexikon-format.md.
alter table category add column edited_at timestamptz;
alter table film add column edited_at timestamptz;

-- Addresses a department or a field had before. They answer for ever; those of one that is gone lead to the list of
-- departments, until another one takes them.
create table category_alias (
  language    text   not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  slug        text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  category_id bigint references category on delete set null,
  primary key (language, slug)
);
create index category_alias_category on category_alias (category_id);

create function category_slug_belongs_to_one() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'category_name' and exists (
      select 1 from category_alias a
      where a.language = new.language and a.slug = new.slug and a.category_id is distinct from new.category_id)
  or tg_table_name = 'category_alias' and exists (
      select 1 from category_name n
      where n.language = new.language and n.slug = new.slug and n.category_id is distinct from new.category_id)
  then
    raise exception 'the address %/% belongs to another department', new.language, new.slug
      using errcode = 'unique_violation', constraint = 'category_slug_belongs_to_one';
  end if;
  return new;
end $$;
create trigger category_name_slug before insert or update of slug, language on category_name
  for each row execute function category_slug_belongs_to_one();
create trigger category_alias_slug before insert on category_alias
  for each row execute function category_slug_belongs_to_one();

-- What the site says of itself, where the desk has said it; else the configuration holds.
create table site_setting (
  key        text        primary key check (key in ('support', 'ecosystem')),
  value      jsonb       not null check (length(value::text) <= 20000),
  changed_at timestamptz not null default now()
);

-- The term of a day, where somebody has chosen one; else the day chooses.
create table planned_term (
  day     date   primary key,
  term_id bigint not null references term on delete cascade
);
create index planned_term_term on planned_term (term_id);
