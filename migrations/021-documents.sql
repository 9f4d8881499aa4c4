-- Documents of a request: sealed files kept by name, one key a request, and who opened what (laws 11, 14, 20).
create schema if not exists recovery;

create table recovery.document_keys (
  request uuid primary key,
  made_at timestamptz not null,
  -- Seals; harmless to know.
  recipient text not null,
  -- Opens; itself sealed by the host's key. Deleted with the last document of the request.
  sealed_identity bytea not null
);

create table recovery.documents (
  id uuid primary key,
  request uuid not null,
  kind text not null check (kind in ('official-id', 'proof-of-address')),
  -- The name of the sealed file, made by chance; nothing of what the person called it.
  file text unique,
  started_at timestamptz not null,
  added_at timestamptz,
  removed_at timestamptz,
  destroyed_at timestamptz,
  check ((file is null) = (destroyed_at is not null))
);
create index documents_request on recovery.documents (request);
create index documents_kept on recovery.documents (request) where destroyed_at is null;

create table recovery.document_views (
  document uuid not null references recovery.documents (id),
  reviewer uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (document, reviewer)
);
