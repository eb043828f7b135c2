-- Mail that the server does not take is tried again, and what cannot be sent as it stands is marked.
alter table mail
  add column attempts integer     not null default 0 check (attempts >= 0),
  -- When it is tried the next time.
  add column retry_at timestamptz,
  -- Something was left out of the text.
  add column secret   boolean     not null default false,
  drop constraint mail_check,
  drop constraint mail_check1;

update mail set secret = position('[...]' in text) > 0, attempts = case when status = 'QUEUED' then 0 else 1 end;

alter table mail
  add constraint mail_done check ((status = 'QUEUED') = (done_at is null)),
  add constraint mail_retried check (retry_at is null or status = 'QUEUED'),
  -- One that waits for the next attempt says what was wrong with the last.
  add constraint mail_failed check (case status when 'FAILED' then failure is not null when 'QUEUED' then true
    else failure is null end);
create index mail_done_at on mail (done_at);
