-- What reviewers decided, bound to the evidence they saw (law 12). A decision on older evidence is void; its row stays.
create schema if not exists recovery;

create table recovery.decisions (
  id uuid primary key,
  request uuid not null,
  reviewer uuid not null,
  evidence_version integer not null,
  verdict text not null check (verdict in ('approve', 'refuse')),
  -- What the claimant is told, chosen from a list.
  reason text check (reason in ('not-enough', 'document-unclear', 'document-differs', 'contradiction', 'not-the-owner', 'other')),
  -- Own words to the claimant and the note to the other reviewers, sealed: both may tell of persons.
  sealed_words bytea,
  sealed_note bytea,
  decided_at timestamptz not null,
  voided_at timestamptz,
  check ((verdict = 'refuse') = (reason is not null)),
  -- Two different reviewers, under any race: the second insert of one of them is refused here.
  unique (request, evidence_version, reviewer)
);
create index decisions_standing on recovery.decisions (request) where voided_at is null;
