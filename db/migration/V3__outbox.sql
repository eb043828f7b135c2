-- What the instances of a cluster still have to tell the search index, and who of them tells what. Read and written by
-- Hibernate Search alone, as its outbox demands them, and only under the profile cluster; on one machine they stay empty.

create table hsearch_outbox_event (
  id             uuid           primary key,
  entity_name    varchar(256)   not null,
  entity_id      varchar(256)   not null,
  entity_id_hash integer        not null,
  payload        bytea          not null,
  retries        integer        not null,
  process_after  timestamptz(6) not null,
  status         varchar(255)   not null,
  tenant_id      varchar(255)
);
create index hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
  id                   uuid           primary key,
  type                 varchar(255)   not null,
  name                 varchar(255)   not null,
  expiration           timestamptz(6) not null,
  state                varchar(255)   not null,
  total_shard_count    integer,
  assigned_shard_index integer,
  payload              bytea,
  tenant_id            varchar(255)
);
