-- From a reader's report to a published correction: what exactly a report is about, who works on it, what was said, and
-- which revision corrected the entry.

-- A report may also be about a figure on a page of a term, or about what a search has shown.
alter table report
  alter column term_id drop not null,
  alter column revision drop not null,
  add column figure_id bigint references figure on delete set null,
  add column query     text check (length(query) between 1 and 200),

  -- Where the passage stands, so that it is found again when the text has changed: the part of the article, the
  -- characters before it in that part as it is read, and what stands on both sides (as in the selectors of the W3C Web
  -- Annotation Data Model). The reader's own words for the passage are the proposal.
  add column passage_part   text    check (passage_part in ('LEAD', 'PLAIN', 'BODY')),
  add column passage_start  integer check (passage_start >= 0),
  add column passage_before text    check (length(passage_before) <= 100),
  add column passage_after  text    check (length(passage_after) <= 100),
  add column proposal       text    check (length(proposal) between 1 and 2000),

  -- The name to thank, if the reader wants to be thanked in public.
  add column thanks_name text check (length(thanks_name) between 1 and 80),
  -- Why an editor has to let it through first.
  add column held        text check (held in ('TRAP', 'TOO_FAST', 'LINKS', 'REPEATED', 'TOO_MANY')),

  add column version          integer not null default 0 check (version >= 0),
  add column changed_at       timestamptz not null default now(),
  -- In which the reader is written to; the article may be in another.
  add column reader_language  text not null default 'en' check (reader_language ~ '^[a-z]{2}$'),
  -- Since when something that the reader said, perhaps after the end, waits for an editor.
  add column spoke_at         timestamptz,
  add column taken_by         bigint references account on delete restrict,
  add column adopted_revision integer,
  add column fixed_revision   integer,
  add column closed_by        bigint references account on delete restrict,
  add column duplicate_of     bigint references report on delete restrict;

update report set changed_at = coalesce(closed_at, created_at),
  reader_language = case when language = 'de' then 'de' else 'en' end;

alter table report
  add constraint report_about check ((term_id is null) = (revision is null)
    and (term_id is not null or query is not null) and (figure_id is null or term_id is not null)),
  add constraint report_passage check (passage is not null
    or (passage_part is null and passage_start is null and passage_before is null and passage_after is null
        and proposal is null)),
  add constraint report_adopted foreign key (term_id, adopted_revision) references revision (term_id, number),
  add constraint report_fixed foreign key (term_id, fixed_revision) references revision (term_id, number),
  add constraint report_fixed_by check (fixed_revision is null or status = 'FIXED'),
  -- A duplicate whose other was merged away or deleted does not exist: the other is kept.
  add constraint report_duplicate check ((status = 'DUPLICATE') = (duplicate_of is not null) and duplicate_of <> id);

create index report_queue on report (created_at) where closed_at is null and held is null;
create index report_spoken on report (spoke_at) where spoke_at is not null and held is null;
-- Whether the same was sent in the last hours.
create index report_created on report (created_at);
create index report_held on report (created_at) where held is not null;
create index report_fixed on report (term_id, fixed_revision) where fixed_revision is not null;
create index report_adopted on report (term_id, adopted_revision) where adopted_revision is not null;
create index report_duplicates on report (duplicate_of) where duplicate_of is not null;
create index report_figure on report (figure_id) where figure_id is not null;
create index report_taken_by on report (taken_by) where taken_by is not null;
create index report_closed_by on report (closed_by) where closed_by is not null;
-- Addresses are deleted some time after closing.
create index report_addressed on report (closed_at) where email is not null;

-- What the reader and the editors say to each other. Without an account it is the reader who speaks.
create table report_message (
  id         bigint generated always as identity primary key,
  report_id  bigint      not null references report on delete cascade,
  account_id bigint      references account on delete restrict,
  text       text        not null check (length(text) between 1 and 4000),
  -- Why it does not call for an editor: it stands beside the report, and that is all.
  held       text        check (held in ('TRAP', 'TOO_FAST', 'LINKS', 'REPEATED', 'TOO_MANY')),
  created_at timestamptz not null default now()
);
create index report_message_report on report_message (report_id, id);
create index report_message_account on report_message (account_id) where account_id is not null;

create index report_message_created on report_message (created_at) where account_id is null;

-- What readers suggest and an editor has to let through before it counts.
create table held_suggestion (
  id         bigint generated always as identity primary key,
  language   text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name       text        not null check (length(name) between 1 and 120),
  message    text        check (length(message) between 1 and 2000),
  email      text        check (length(email) between 3 and 254),
  held       text        not null check (held in ('TRAP', 'TOO_FAST', 'LINKS', 'REPEATED', 'TOO_MANY')),
  created_at timestamptz not null default now()
);
create index held_suggestion_created on held_suggestion (created_at);

-- How often a sender has sent something on a day. The sender is a keyed hash of the network address; the key is drawn
-- anew each day and deleted with it, so that afterwards nobody can tell whose it was.
create table sender_key (
  day    date  primary key,
  secret bytea not null check (length(secret) = 32)
);
create table sender_count (
  day    date    not null references sender_key on delete cascade,
  sender bytea   not null check (length(sender) = 32),
  count  integer not null check (count > 0),
  primary key (day, sender)
);

-- Answers that editors send often, in the languages of the interface.
create table canned_answer (
  id      bigint generated always as identity primary key,
  title   text    not null unique check (length(title) between 1 and 80),
  texts   jsonb   not null check (jsonb_typeof(texts) = 'object' and length(texts::text) <= 10000),
  version integer not null default 0 check (version >= 0)
);
insert into canned_answer (title, texts) values
('Corrected', '{"en": "Thank you. You were right, and the entry has been corrected.",
  "de": "Vielen Dank. Sie hatten recht, der Eintrag ist berichtigt."}'),
('Stays: usage', '{"en": "Thank you for writing. The entry follows what crews say on set today; that is why it stays as it is.",
  "de": "Vielen Dank für Ihren Hinweis. Der Eintrag folgt dem, was heute am Set gesagt wird; deshalb bleibt er, wie er ist."}'),
('Source wanted', '{"en": "Thank you. To change this we need a source that we can check. Do you know a book, a standard or a manual that says so?",
  "de": "Vielen Dank. Um das zu ändern, brauchen wir eine Quelle, die wir prüfen können. Kennen Sie ein Buch, eine Norm oder ein Handbuch, in dem es steht?"}'),
('Not clear', '{"en": "Thank you for writing. We could not find what you mean. Which words are wrong, and what should stand there?",
  "de": "Vielen Dank für Ihren Hinweis. Wir haben nicht gefunden, was Sie meinen. Welche Wörter sind falsch, und was sollte dort stehen?"}');

-- What readers have set right: the published revisions that answer at least one report, with the names to thank.
create view correction as
select r.term_id, r.fixed_revision as revision, v.published_at,
  array_agg(distinct r.language order by r.language) as languages,
  array_remove(array_agg(distinct r.thanks_name order by r.thanks_name), null) as thanks
from report r
join revision v on v.term_id = r.term_id and v.number = r.fixed_revision and v.published_at is not null
where r.fixed_revision is not null and r.held is null
group by r.term_id, r.fixed_revision, v.published_at;
