-- Messages to support that wait until whoever wrote them has shown the mailbox for the answer. Gone a day later, sent or not.
create table recovery.messages (
  id uuid primary key,
  about text not null check (about in ('data', 'other')),
  address text not null,
  -- One of the few places an address has at a time, so that a limit is one under any race.
  address_key text not null,
  place smallint not null check (place > 0),
  sealed_text bytea,
  -- The mailed link, and the browser in which it was written.
  link_mac bytea not null unique,
  writer_mac bytea not null unique,
  written_at timestamptz not null,
  expires_at timestamptz not null,
  -- Sent, or written anew: either way the text is gone from here.
  ended_at timestamptz,
  ended_by text check (ended_by in ('sent', 'replaced')),
  check ((ended_at is null) = (ended_by is null)),
  check ((ended_at is null) = (sealed_text is not null))
);
create unique index messages_few on recovery.messages (address_key, place);
create index messages_due on recovery.messages (expires_at);
