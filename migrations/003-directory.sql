-- Events across the directory contract: the side that owns the accounts writes them, recovery reads them.
create schema directory;

create table directory.events (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  type text not null,
  account uuid not null,
  facts jsonb not null,
  handled_at timestamptz
);
create index events_unhandled on directory.events (id) where handled_at is null;
