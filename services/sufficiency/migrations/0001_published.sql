-- What is published about a local area. Rows are added and never changed: the newest version is the one served.
create table area_register (
  area text not null check (area = 'register'),
  code text not null,
  registered_at timestamptz not null default clock_timestamp(),
  primary key (area, code)
);
select golden_thread.protect('area_register');

create table area_version (
  area text not null,
  sequence integer not null check (sequence > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  format integer not null check (format > 0),
  content jsonb not null,
  imported_at timestamptz not null,
  primary key (area, sequence)
);
select golden_thread.protect('area_version');

create table observation (
  area text not null,
  id text not null,
  indicator_id text not null,
  known_date date not null,
  recorded_at timestamptz not null,
  content jsonb not null,
  primary key (area, id)
);
select golden_thread.protect('observation');
