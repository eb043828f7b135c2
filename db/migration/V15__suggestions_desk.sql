-- Suggestions that editors work on: one for each name, whatever the language of those who miss it; where it was missed;
-- what became of it; and who wants to know.

-- How often a name was missed in which language, and where.
create table suggestion_count (
  suggestion_id bigint      not null references suggestion on delete cascade,
  language      text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  -- SEARCH: after a search in vain. FOOTER: any page. LINK: written in an entry. DESK: an editor.
  origin        text        not null check (origin in ('SEARCH', 'FOOTER', 'LINK', 'DESK')),
  count         integer     not null default 1 check (count > 0),
  last_at       timestamptz not null default now(),
  primary key (suggestion_id, language, origin)
);
insert into suggestion_count (suggestion_id, language, origin, count, last_at)
select f.id, s.language, 'FOOTER', s.count, s.created_at
from suggestion s join (select folded, min(id) as id from suggestion group by folded) f on f.folded = s.folded;

alter table suggestion_message
  add column language text not null default 'en' check (language ~ '^[a-z]{2}$'),
  -- Unguessable, in the link that stops mail.
  add column token    uuid not null default gen_random_uuid() unique;
update suggestion_message m set language = left(s.language, 2) from suggestion s where s.id = m.suggestion_id;

-- The same name in two languages was two suggestions; the first takes over from the others.
update suggestion_message m set suggestion_id = f.id
from suggestion s join (select folded, min(id) as id from suggestion group by folded) f on f.folded = s.folded
where s.id = m.suggestion_id and f.id <> s.id;
update suggestion s set count = f.count, status = f.status
from (select min(id) as id, sum(count) as count, min(status) as status from suggestion group by folded) f
where f.id = s.id;
delete from suggestion s where exists (select 1 from suggestion o where o.folded = s.folded and o.id < s.id);

alter table suggestion drop constraint suggestion_language_folded_key;
alter table suggestion drop constraint suggestion_status_check;
alter table suggestion
  add constraint suggestion_folded_key unique (folded),
  -- ACCEPTED: there will be an entry. PUBLISHED: there is one.
  add constraint suggestion_status_check check (status in ('OPEN', 'ACCEPTED', 'PUBLISHED', 'DECLINED')),
  add column last_at    timestamptz not null default now(),
  -- The term made of it, or whose name it is.
  add column term_id    bigint references term on delete set null,
  -- Why it was declined, by language of the interface, as readers are told.
  add column reason     jsonb check (jsonb_typeof(reason) = 'object' and length(reason::text) <= 10000),
  add column decided_by bigint references account on delete restrict,
  add column closed_at  timestamptz;
update suggestion set last_at = created_at;
update suggestion set closed_at = now() where status = 'DECLINED';
alter table suggestion
  add constraint suggestion_closed check ((closed_at is not null) = (status in ('PUBLISHED', 'DECLINED'))),
  add constraint suggestion_term check (term_id is null or status in ('ACCEPTED', 'PUBLISHED')),
  add constraint suggestion_reason check (reason is null or status = 'DECLINED');
create index suggestion_term_id on suggestion (term_id) where term_id is not null;
create index suggestion_decided_by on suggestion (decided_by) where decided_by is not null;
create index suggestion_status on suggestion (status, last_at desc);
-- Addresses are deleted some time after closing.
create index suggestion_addressed on suggestion_message (suggestion_id) where email is not null;

-- What editors say to each other about a suggestion.
create table suggestion_note (
  id            bigint generated always as identity primary key,
  suggestion_id bigint      not null references suggestion on delete cascade,
  account_id    bigint      not null references account on delete restrict,
  text          text        not null check (length(text) between 1 and 4000),
  created_at    timestamptz not null default now()
);
create index suggestion_note_suggestion on suggestion_note (suggestion_id, id);
create index suggestion_note_account on suggestion_note (account_id);

-- Where what is held was missed, so that it is counted there once it is let through.
alter table held_suggestion
  add column origin text not null default 'FOOTER' check (origin in ('SEARCH', 'FOOTER', 'LINK', 'DESK'));

-- The corrections, with what they were about, and when anything about them changed last. A correction stays one of the
-- revision that made it, though its report may have gone on with a merger.
create or replace view correction as
select f.term_id, f.revision, v.published_at,
  array_agg(distinct f.language order by f.language) as languages,
  array_remove(array_agg(distinct f.thanks_name order by f.thanks_name), null) as thanks,
  array_agg(distinct f.reason order by f.reason) as reasons,
  greatest(v.published_at, max(f.closed_at)) as changed_at
from (
  select coalesce(t.merged_id, r.term_id) as term_id, coalesce(m.fixed, r.fixed_revision) as revision, r.language,
    r.thanks_name, r.reason, r.closed_at
  from report r
  left join merged_report m on m.report_id = r.id and m.fixed is not null
  left join term_merge t on t.id = m.merge_id
  where r.held is null and r.status = 'FIXED') f
join revision v on v.term_id = f.term_id and v.number = f.revision and v.published_at is not null
group by f.term_id, f.revision, v.published_at;

-- Whether readers of a language see anything of a correction: texts are of one language, names and figures are not.
create function concerns_readers_of(language text, languages text[], reasons text[]) returns boolean
language sql immutable parallel safe
return language = any (languages) or reasons && array['NAME', 'PICTURE', 'RIGHTS'];
