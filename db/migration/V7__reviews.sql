-- What becomes of a revision: when its author handed it in, who decided and why, and when readers get to see it.
alter table revision
  -- How often its author has rewritten it: a form that was opened before knows an older text.
  add column version       integer     not null default 0 check (version >= 0),
  add column changed_at    timestamptz not null default now(),
  add column submitted_at  timestamptz,
  add column reviewed_by   bigint      references account on delete restrict,
  add column reviewed_at   timestamptz,
  add column reason        text        check (length(reason) between 1 and 2000),
  add column publish_at    timestamptz,
  add column published_at  timestamptz,
  add column restored_from integer;

-- What there is so far was published as it was written.
update revision set changed_at = created_at;
update revision set published_at = created_at where status = 'APPROVED';
update revision set submitted_at = created_at where status = 'PENDING';
update revision set reason = 'Returned before reasons were kept.' where status = 'RETURNED';

alter table revision
  add constraint revision_handed_in check (status <> 'PENDING' or submitted_at is not null),
  add constraint revision_reviewed check ((reviewed_by is null) = (reviewed_at is null)),
  add constraint revision_returned check ((status = 'RETURNED') = (reason is not null)),
  add constraint revision_published check (published_at is null or status = 'APPROVED'),
  add constraint revision_scheduled check (publish_at is null or (status = 'APPROVED' and published_at is null)),
  add constraint revision_restored foreign key (term_id, restored_from) references revision (term_id, number);

create index revision_waiting on revision (submitted_at) where status = 'PENDING';
create index revision_due on revision (publish_at) where publish_at is not null;
create index revision_reviewer on revision (reviewed_by);
create index term_review_by on term (review_by) where review_by is not null;

-- Whether a later revision of a term goes back to an earlier one, so that it holds what was written there.
create function revision_holds(term bigint, later integer, earlier integer) returns boolean language sql stable as $$
  with recursive chain (number, based_on) as (
    select r.number, r.based_on from revision r where r.term_id = term and r.number = later
    union all
    select r.number, r.based_on from revision r join chain c on r.number = c.based_on and r.term_id = term
    where c.number > earlier)
  select exists (select 1 from chain where number = earlier)
$$;

-- What is said about a revision while it is written and reviewed.
create table revision_comment (
  id          bigint generated always as identity primary key,
  revision_id bigint      not null references revision on delete cascade,
  author_id   bigint      not null references account on delete restrict,
  text        text        not null check (length(text) between 1 and 4000),
  created_at  timestamptz not null default now()
);
create index revision_comment_revision on revision_comment (revision_id);
create index revision_comment_author on revision_comment (author_id);
