-- Requests to get an account back, from the first answer to their end. Every time comes from the Clock; the queue only wakes.
create schema if not exists recovery;

create table recovery.requests (
  id uuid primary key,
  state text not null check (state in ('draft', 'filed', 'proving', 'reviewing', 'holding', 'granted', 'completed',
    'contested', 'withdrawn', 'refused', 'expired')),
  since timestamptz not null,
  -- When the state's time is over; the end of a hold once it runs. Ends have none.
  due_at timestamptz,
  why text,
  overdue boolean not null default false,
  opened_at timestamptz not null,
  filed_at timestamptz,
  ended_at timestamptz,
  -- When what the claimant said, and every address, was deleted.
  forgotten_at timestamptz,

  -- What the claimant said, sealed under the request's id, and where they are reached: a mailbox whose link they opened.
  sealed_answers bytea not null,
  contact text,
  -- The claimant's, not the account's (law 1).
  language text not null check (language in ('en', 'de', 'en-XA', 'ar-XB')),
  reference text unique,
  return_code_mac bytea,
  -- Kept only until the claimant has written it down, at most minutes (law 20).
  sealed_return_code bytea,
  return_code_until timestamptz,

  -- Looked up once, after filing, and silently (law 1).
  account uuid,
  -- Policy and tier as at filing (law 5).
  policy jsonb not null,
  tier text check (tier in ('ordinary', 'important', 'critical')),

  documents integer not null default 0,
  -- Raised by every change of evidence; approvals are for one value of it (law 12).
  evidence integer not null default 0,
  approved_evidence integer,
  -- Set while what was shown has not been judged yet.
  judge_at timestamptz,
  assurance integer,
  -- The first proof that fits the account was shown: the owner was told (law 1).
  shown_at timestamptz,

  hold_wait_ms double precision,
  hold_announced_at timestamptz,
  hold_starts_at timestamptz,
  hold_ends_at timestamptz,
  -- The one contest a request can have (law 9).
  contested_at timestamptz,

  check ((state = 'draft') = (filed_at is null) or state in ('withdrawn', 'expired')),
  check ((state in ('completed', 'withdrawn', 'refused', 'expired')) = (ended_at is not null)),
  check (filed_at is null or (reference is not null and return_code_mac is not null)),
  check (filed_at is null or contact is not null or forgotten_at is not null),
  check (forgotten_at is null or ended_at is not null),
  check ((sealed_return_code is null) = (return_code_until is null)),
  check ((hold_announced_at is null) = (hold_wait_ms is null)),
  check ((hold_starts_at is null) = (hold_ends_at is null)),
  check (hold_starts_at is null or hold_announced_at is not null),
  -- No hold is shorter than it was announced (law 8), whatever code says.
  check (hold_ends_at is null or hold_ends_at >= hold_starts_at + hold_wait_ms * interval '1 millisecond')
);
create index requests_due on recovery.requests (due_at);
create index requests_to_forget on recovery.requests (ended_at) where ended_at is not null and forgotten_at is null;
create index requests_to_judge on recovery.requests (judge_at) where judge_at is not null;
create index requests_account on recovery.requests (account) where account is not null;
create index requests_return_codes on recovery.requests (return_code_until) where return_code_until is not null;

-- A browser that may see a request and go on with it.
create table recovery.claims (
  token_mac bytea primary key,
  request uuid not null references recovery.requests (id),
  opened_at timestamptz not null,
  ends_at timestamptz not null
);

-- Tries of something that can be guessed, by a keyed hash of what is tried. Counted before they are judged.
create table recovery.tries (
  key_mac bytea primary key,
  tries integer not null,
  since timestamptz not null
);

-- Links mailed to a mailbox. `proof` shows a mailbox; `fresh` shows it again before a take-back (law 17).
create table recovery.mailbox_links (
  token_mac bytea primary key,
  request uuid not null references recovery.requests (id),
  purpose text not null check (purpose in ('proof', 'fresh')),
  address text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  replaced_at timestamptz
);
create index mailbox_links_request on recovery.mailbox_links (request, asked_at);
create index mailbox_links_address on recovery.mailbox_links (lower(address), asked_at);

-- What the claimant showed. Whether it fits the account is judged later and silently.
create table recovery.proofs (
  id uuid primary key,
  request uuid not null references recovery.requests (id),
  kind text not null check (kind in ('mailbox', 'password')),
  address text,
  -- A password is checked as it is shown: for which account, and how that ended. Unknown is not a pass (law 7).
  account uuid,
  outcome text not null check (outcome in ('shown', 'not-shown', 'unknown')),
  shown_at timestamptz not null,
  matched_at timestamptz,
  check ((kind = 'mailbox') = (address is not null))
);
create index proofs_request on recovery.proofs (request, shown_at);

-- What old codes turned out to be. Never the code; support without a root.
create table recovery.old_codes (
  id uuid primary key,
  request uuid not null references recovery.requests (id),
  seen text not null check (seen in ('active', 'used', 'replaced', 'never-activated', 'nothing')),
  account uuid,
  sheet text,
  made_at timestamptz,
  at timestamptz not null
);
create index old_codes_request on recovery.old_codes (request, at);

-- "This was not me": one link for each channel, and what came of them (law 9).
create table recovery.objection_links (
  token_mac bytea primary key,
  request uuid not null references recovery.requests (id),
  address text not null,
  made_at timestamptz not null
);
create index objection_links_request on recovery.objection_links (request);

create table recovery.objections (
  id uuid primary key,
  request uuid not null references recovery.requests (id),
  at timestamptz not null,
  by text not null check (by in ('mailbox', 'owner', 'factor', 'request')),
  address text,
  -- What the objector shows.
  roots integer not null
);
create index objections_request on recovery.objections (request, at);

-- The single-use right to take an account back. Its id is the operation of the take-back.
create table recovery.grants (
  id uuid primary key,
  request uuid not null references recovery.requests (id),
  account uuid not null,
  granted_at timestamptz not null,
  ends_at timestamptz not null,
  probation_ms double precision not null,
  -- A counted proof shown again, and the window it opened (law 17).
  fresh_at timestamptz,
  kept_address text,
  opened_at timestamptz,
  window_ends_at timestamptz,
  used_at timestamptz,
  -- The account's side was told to complete; from here nobody stops it.
  completing_at timestamptz,
  completed_at timestamptz,
  voided_at timestamptz,
  check (completed_at is null or (used_at is not null and voided_at is null)),
  check (completing_at is null or used_at is not null)
);
-- Never two live grants, neither for a request nor for an account.
create unique index grants_one_live on recovery.grants (account) where voided_at is null and completed_at is null;
create unique index grants_one_live_request on recovery.grants (request) where voided_at is null;
create index grants_to_complete on recovery.grants (used_at) where used_at is not null and completed_at is null and voided_at is null;
