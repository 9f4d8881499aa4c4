-- Handing an account back: everything is staged here and nothing of the account changes before one transaction swaps it all.
create table accounts.take_backs (
  operation uuid primary key,
  account uuid not null references accounts.accounts (id),
  -- The mailbox that was shown; every other address is suspended when it is completed.
  kept text,
  begun_at timestamptz not null,
  password_hash text,
  sealed_factor bytea,
  -- The step of the code that proved the new app: that code does not sign in as well.
  factor_step bigint,
  sealed_sheet bytea,
  sheet_proven boolean not null default false,
  completed_at timestamptz,
  -- A later take-back of the same account took its place.
  replaced_at timestamptz,
  check (completed_at is null or replaced_at is null),
  check (factor_step is null or sealed_factor is not null),
  check (not sheet_proven or sealed_sheet is not null),
  -- What is over keeps no secret (law 20).
  check (
    (completed_at is null and replaced_at is null)
    or (password_hash is null and sealed_factor is null and sealed_sheet is null)
  )
);
create unique index take_backs_one_live on accounts.take_backs (account) where completed_at is null and replaced_at is null;

-- Commands of the directory contract that were carried out: repeating one does nothing.
create table accounts.operations (
  operation uuid not null,
  kind text not null check (kind in ('freeze', 'restrict')),
  account uuid not null references accounts.accounts (id),
  carried_out_at timestamptz not null,
  -- A freeze and a restriction that are part of one operation are two commands.
  primary key (operation, kind)
);
