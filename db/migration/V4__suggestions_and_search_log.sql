-- What readers wrote with a suggestion. Several may suggest the same word, and what each of them wrote is kept.
create table suggestion_message (
  id            bigint generated always as identity primary key,
  suggestion_id bigint      not null references suggestion on delete cascade,
  message       text        check (length(message) between 1 and 2000),
  email         text        check (length(email) between 3 and 254),
  created_at    timestamptz not null default now(),
  check (message is not null or email is not null)
);
create index suggestion_message_suggestion on suggestion_message (suggestion_id);

insert into suggestion_message (suggestion_id, message, email, created_at)
select id, message, email, created_at from suggestion where message is not null or email is not null;
alter table suggestion drop column message, drop column email;

-- What is searched for: how often on a day, and how much there was to find the last time. Nothing about who searched.
create table search_log (
  day      date    not null,
  language text    not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  query    text    not null check (length(query) between 1 and 80),
  searches integer not null check (searches > 0),
  hits     bigint  not null check (hits >= 0),
  primary key (day, language, query)
);

-- What readers have looked for in the last 90 days and did not find the last time: what to write next. Days are those
-- of UTC, as in search_log.
create view unmet_search as
select language, query, sum(searches) as searches, max(day) as last_day
from search_log
where day > (now() at time zone 'UTC')::date - 90
group by language, query
having (array_agg(hits order by day desc))[1] = 0
order by searches desc, last_day desc, language, query;
