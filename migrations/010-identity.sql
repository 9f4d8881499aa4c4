-- Accounts: who they are, where they are reached, their password, and the ways a password is set anew.
create schema accounts;

create table accounts.accounts (
  id uuid primary key,
  username text not null,
  username_key text not null unique,
  opened_at timestamptz not null,
  tier text not null check (tier in ('ordinary', 'important', 'critical')),
  frozen_at timestamptz,
  restricted_until timestamptz,
  -- Raised when credentials change: sessions and reset links of an older epoch are void.
  credential_epoch integer not null default 1,
  role text not null default 'none' check (role in ('none', 'reviewer')),
  -- What its owner is told in. The last two are the demo's, for trying pages out.
  language text not null check (language in ('en', 'de', 'en-XA', 'ar-XB'))
);

create table accounts.addresses (
  id uuid primary key,
  account uuid not null references accounts.accounts (id),
  -- As it was typed, which is where mail goes; compared by its key.
  address text not null,
  address_key text not null,
  is_primary boolean not null,
  added_at timestamptz not null,
  confirmed_at timestamptz,
  -- After a take-back: notices still go there, nothing else does, until it is confirmed again (law 17).
  suspended_at timestamptz,
  unique (account, address_key)
);
create unique index addresses_one_owner on accounts.addresses (address_key)
  where confirmed_at is not null and suspended_at is null;
create unique index addresses_one_primary on accounts.addresses (account) where is_primary;
create index addresses_key on accounts.addresses (address_key);

create table accounts.passwords (
  account uuid primary key references accounts.accounts (id),
  hash text not null,
  set_at timestamptz not null,
  -- The address whose mailed link set it; null when the signed-in owner did.
  set_through text
);

-- A sign-up is no account yet: it becomes one when its address is confirmed.
create table accounts.sign_ups (
  id uuid primary key,
  username text not null,
  username_key text not null,
  address text not null,
  address_key text not null,
  password_hash text not null,
  token_mac bytea not null unique,
  -- The visitor's, and then the account's.
  language text not null check (language in ('en', 'de', 'en-XA', 'ar-XB')),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_ups_address on accounts.sign_ups (address_key, asked_at);
create unique index sign_ups_hold_username on accounts.sign_ups (username_key) where used_at is null;

-- "I cannot remember my password", as it was typed. A job looks the account up, so that asking never does (law 1).
create table accounts.reset_wishes (
  id uuid primary key,
  typed text,
  typed_mac bytea not null,
  -- The visitor's: what goes to a typed address says nothing of an account (law 1).
  language text not null check (language in ('en', 'de', 'en-XA', 'ar-XB')),
  asked_at timestamptz not null,
  handled_at timestamptz
);
create index reset_wishes_waiting on accounts.reset_wishes (asked_at) where handled_at is null;
create index reset_wishes_typed on accounts.reset_wishes (typed_mac, asked_at);

-- One live reset an account. Each of the addresses it was mailed to has a link of its own.
create table accounts.resets (
  id uuid primary key,
  account uuid not null references accounts.accounts (id),
  credential_epoch integer not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('used', 'replaced')),
  check ((ended_at is null) = (ended_by is null))
);
create unique index resets_one_live on accounts.resets (account) where ended_at is null;

create table accounts.reset_links (
  token_mac bytea primary key,
  reset uuid not null references accounts.resets (id),
  address uuid not null references accounts.addresses (id)
);
create index reset_links_reset on accounts.reset_links (reset);
