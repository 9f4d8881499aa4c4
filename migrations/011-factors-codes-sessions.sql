-- What signs in beside the password, and who is signed in. Needs the schema and the accounts of 010-identity.sql.

-- Authenticator apps. The secret is sealed under the row's id; `last_step` makes a code work once (RFC 6238 §5.2).
create table accounts.factors (
  id uuid primary key,
  account uuid not null references accounts.accounts (id),
  kind text not null check (kind in ('totp')),
  name text not null,
  sealed_secret bytea not null,
  added_at timestamptz not null,
  last_step bigint not null,
  last_used_at timestamptz not null
);
create index factors_account on accounts.factors (account, added_at);

-- A secret that is shown but not proven yet. It belongs to one session, so nobody else can plant it there.
create table accounts.staged_factors (
  session uuid primary key,
  id uuid not null,
  account uuid not null references accounts.accounts (id),
  sealed_secret bytea not null,
  staged_at timestamptz not null
);

-- Sheets of recovery codes: staged, proven (active), then replaced; or abandoned when nobody typed a code back.
create table accounts.sheets (
  id uuid primary key,
  account uuid not null references accounts.accounts (id),
  label text not null check (label ~ '^[0-9A-F]{4}$'),
  state text not null check (state in ('staged', 'active', 'replaced', 'abandoned')),
  made_at timestamptz not null,
  ended_at timestamptz,
  sealed_codes bytea,
  unique (account, label),
  check ((state in ('replaced', 'abandoned')) = (ended_at is not null)),
  check ((state = 'staged') = (sealed_codes is not null))
);
create unique index sheets_one_active on accounts.sheets (account) where state = 'active';
create unique index sheets_one_staged on accounts.sheets (account) where state = 'staged';
create index sheets_staged on accounts.sheets (made_at) where state = 'staged';

-- One row a code, found by its keyed hash in one indexed lookup; consumed once (law 4).
create table accounts.codes (
  mac bytea primary key,
  sheet uuid not null references accounts.sheets (id) on delete cascade,
  number smallint not null,
  used_at timestamptz,
  unique (sheet, number)
);

-- Sessions. Only the token's keyed hash is here; a session of an older credential epoch is none.
create table accounts.sessions (
  id uuid primary key,
  token_mac bytea not null unique,
  account uuid not null references accounts.accounts (id),
  kind text not null check (kind in ('account', 'console')),
  level text not null check (level in ('password', 'full')),
  credential_epoch integer not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  factor_at timestamptz,
  confirmed_at timestamptz not null,
  tries smallint not null default 0
);
create index sessions_account on accounts.sessions (account);

-- App codes tried in a row, for one account, over all sessions: the wait grows, a success clears it.
create table accounts.factor_tries (
  account uuid primary key references accounts.accounts (id),
  tries integer not null,
  wait_until timestamptz
);

-- Passwords tried for one name, known or not: the name is kept as a keyed hash only.
create table accounts.password_tries (
  name_mac bytea primary key,
  tries integer not null,
  since timestamptz not null
);
