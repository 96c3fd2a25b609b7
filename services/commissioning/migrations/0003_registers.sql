-- What somebody recorded of joint commissioning beside the published folder: entries of registers. Rows are added and never changed: an
-- entry is replaced, or taken back, by a row that says so. `version` counts the rows of an entry from 1, so that two people who record at
-- once cannot both be the next one. `client_record_id` lets a caller send a record again safely. `audience` says who may read it.
create table register_entry (
  area text not null,
  register text not null check (register ~ '^[a-z][a-z-]{0,39}$'),
  entry_id text not null,
  version integer not null check (version > 0),
  audience text not null check (audience in ('public', 'joint', 'council', 'health')),
  change text not null check (change in ('recorded', 'withdrawn')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  client_record_id text,
  because text not null check (because <> ''),
  -- What the entry says, in the order of its fields; of a withdrawal, what stood before.
  content json not null,
  -- Role, posts and bodies of who recorded it, never a name.
  recorder jsonb not null,
  primary key (area, register, entry_id, version),
  unique (area, recorded_by, client_record_id)
);
select golden_thread.protect('register_entry');
-- Who may see and add any, as the policy matrix says, in the database itself.
select golden_thread.protect_entries('register_entry');

-- The same for what is about single children, each named by a pseudonym: packages of care and personal budgets.
create table child_register_entry (
  area text not null,
  register text not null check (register ~ '^[a-z][a-z-]{0,39}$'),
  entry_id text not null,
  version integer not null check (version > 0),
  audience text not null check (audience = 'panel'),
  change text not null check (change in ('recorded', 'withdrawn')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  client_record_id text,
  because text not null check (because <> ''),
  content json not null,
  recorder jsonb not null,
  primary key (area, register, entry_id, version),
  unique (area, recorded_by, client_record_id)
);
select golden_thread.protect('child_register_entry');
select golden_thread.protect_entries('child_register_entry');
select golden_thread.protect_children('child_register_entry');
