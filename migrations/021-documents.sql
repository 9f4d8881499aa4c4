-- Documents of a request: pages as sealed files kept by name, one key a request, and who opened what (laws 11, 14, 20).
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
  -- Its order in the list. What replaces a document, or covers a part of it, is a new document in the old one's place.
  place int not null,
  stamped boolean not null default false,
  -- A keyed hash of the claim of the browser that added it: it alone is shown the pages again, and not for long.
  added_by bytea,
  started_at timestamptz not null,
  added_at timestamptz,
  removed_at timestamptz,
  destroyed_at timestamptz
);
create index documents_request on recovery.documents (request);
create index documents_kept on recovery.documents (request) where destroyed_at is null;
-- One document a place, under any race (law 4).
create unique index documents_place on recovery.documents (request, place)
  where added_at is not null and removed_at is null and destroyed_at is null;

create table recovery.document_pages (
  document uuid not null references recovery.documents (id),
  page int not null check (page between 1 and 5),
  width int not null,
  height int not null,
  -- The name of the sealed file, made by chance; nothing of what the person called it. None once it is destroyed.
  file text unique,
  previewed_at timestamptz,
  primary key (document, page)
);

create table recovery.document_views (
  document uuid not null,
  page int not null,
  reviewer uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (document, page, reviewer),
  foreign key (document, page) references recovery.document_pages (document, page)
);
