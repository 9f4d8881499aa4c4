-- What the database remembers about the house it belongs to: a check of the keys, and whether it is a demo.
create schema house;

create table house.marks (
  name text primary key check (name in ('keys', 'mode')),
  value text not null
);
