-- Notices: what we tell people. A mail's text is sealed until it is sent and wiped afterwards (law 20).
create schema notices;

create table notices.notices (
  id uuid primary key,
  -- Told in this order, also where two were written in one moment.
  place bigint generated always as identity,
  created_at timestamptz not null,
  kind text not null,
  channel text not null check (channel in ('mail', 'page')),
  account uuid,
  request uuid,
  address text,
  subject text not null,
  sealed_text bytea,
  page_text text,
  state text not null check (state in ('waiting', 'accepted', 'bounced', 'given-up')),
  tries integer not null default 0,
  next_try_at timestamptz,
  settled_at timestamptz,
  check ((channel = 'mail') = (address is not null))
);
create index notices_due on notices.notices (next_try_at, place) where state = 'waiting';
create index notices_request on notices.notices (request, kind);
create index notices_account on notices.notices (account, created_at);
