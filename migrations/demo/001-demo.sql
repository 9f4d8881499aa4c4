-- Only in a database marked as a demo: the caught mails, and the demo people with their secrets in the open.
create schema demo;

create table demo.outbox (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  sent_at timestamptz not null,
  recipient text not null,
  subject text not null,
  body text not null
);

create table demo.people (
  username text primary key,
  password text not null,
  totp_secret text,
  codes jsonb not null,
  place integer not null
);
