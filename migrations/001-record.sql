-- The record: everything that happened, append-only, chained afterwards by one worker (laws 13 and 14).
create schema record;

create table record.entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  actor_kind text not null check (actor_kind in ('claimant', 'owner', 'reviewer', 'operator', 'visitor', 'system')),
  actor uuid,
  account uuid,
  request uuid,
  facts jsonb not null
);
create index entries_account on record.entries (account, id);
create index entries_request on record.entries (request, id);

create table record.chain (
  position bigint primary key,
  entry bigint not null unique references record.entries (id),
  hash bytea not null
);

create table record.checkpoints (
  position bigint primary key references record.chain (position),
  at timestamptz not null,
  hash bytea not null
);

create function record.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only';
end $$;
create trigger entries_append_only before update or delete or truncate on record.entries
  for each statement execute function record.refuse_change();
create trigger chain_append_only before update or delete or truncate on record.chain
  for each statement execute function record.refuse_change();
create trigger checkpoints_append_only before update or delete or truncate on record.checkpoints
  for each statement execute function record.refuse_change();
