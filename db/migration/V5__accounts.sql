-- Signing in -----------------------------------------------------------------------------------------------------------

alter table account
  -- In which one works at the desk and gets mail.
  add column language       text    not null default 'en' check (language ~ '^[a-z]{2}$'),
  -- Encoded, with the name of the encoding before it: {bcrypt}...
  add column password       text    check (password ~ '^\{[A-Za-z0-9@_-]+\}.+$' and length(password) <= 500),
  -- The secret of one-time codes, RFC 6238; plain, since every sign-in needs it as it is.
  add column totp_secret    bytea   check (length(totp_secret) between 16 and 64),
  -- The time step of the last code, so that none is taken twice.
  add column totp_last_step bigint,
  add column last_sign_in   timestamptz,
  add check (totp_secret is not null or totp_last_step is null),
  -- Nobody signs in without an address.
  add check (email is not null or (password is null and totp_secret is null));

-- Each replaces one code of the second factor, once.
create table recovery_code (
  account_id bigint not null references account on delete cascade,
  hash       bytea  not null check (length(hash) = 32),
  primary key (account_id, hash)
);

-- Links that let someone in once: only a hash is kept.
create table one_time_link (
  hash       bytea       primary key check (length(hash) = 32),
  kind       text        not null check (kind in ('SET_UP', 'INVITATION', 'RESET')),
  account_id bigint      references account on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > created_at),
  used_at    timestamptz,
  -- The first administrator has no account before the link is used.
  check ((kind = 'SET_UP') = (account_id is null))
);
create index one_time_link_account on one_time_link (account_id);

-- What somebody tries in vain; the key is a hash of what is tried and from where.
create table vain_attempt (
  key     bytea       primary key check (length(key) = 32),
  number  integer     not null check (number > 0),
  last_at timestamptz not null
);
create index vain_attempt_last on vain_attempt (last_at);

-- Passkeys: tables, columns and widths as Spring Security asks for them -------------------------------------------------

create table user_entities (
  id           varchar(1000) primary key,
  name         varchar(254)  not null unique references account (email) on update cascade on delete cascade,
  display_name varchar(200)
);

create table user_credentials (
  credential_id                varchar(1000) primary key,
  user_entity_user_id          varchar(1000) not null references user_entities on delete cascade,
  public_key                   bytea         not null,
  signature_count              bigint,
  uv_initialized               boolean,
  backup_eligible              boolean       not null,
  authenticator_transports     varchar(1000),
  public_key_credential_type   varchar(100),
  backup_state                 boolean       not null,
  attestation_object           bytea,
  attestation_client_data_json bytea,
  created                      timestamptz,
  last_used                    timestamptz,
  label                        varchar(1000) not null
);
create index user_credentials_entity on user_credentials (user_entity_user_id);

-- Sessions: tables and columns as Spring Session asks for them ----------------------------------------------------------

create table spring_session (
  primary_id            char(36)     primary key,
  session_id            char(36)     not null,
  creation_time         bigint       not null,
  last_access_time      bigint       not null,
  max_inactive_interval integer      not null,
  expiry_time           bigint       not null,
  principal_name        varchar(254)
);
create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null references spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);

-- Mail that went out ---------------------------------------------------------------------------------------------------

create table mail (
  id         bigint generated always as identity primary key,
  recipient  text        not null check (length(recipient) between 3 and 254),
  language   text        not null check (language ~ '^[a-z]{2}$'),
  subject    text        not null check (length(subject) between 1 and 300),
  -- One-time links are left out.
  text       text        not null check (length(text) between 1 and 20000),
  -- LOGGED: there is no mail server, the text stands in the log.
  status     text        not null check (status in ('QUEUED', 'SENT', 'FAILED', 'LOGGED')),
  failure    text        check (length(failure) <= 1000),
  created_at timestamptz not null default now(),
  done_at    timestamptz,
  check ((status = 'QUEUED') = (done_at is null)),
  check ((status = 'FAILED') = (failure is not null))
);
create index mail_latest on mail (created_at desc, id desc);
