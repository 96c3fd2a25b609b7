-- National figures: published by others about every area, the same for everyone who reads them. They are no area's records,
-- so these tables have no area column and no row policy: the service may only read them, and only an import, run by whoever
-- administers the installation, adds to them. Rows are added and never changed: an import is withdrawn by a row that says so.
create table national_import (
  id integer primary key check (id > 0),
  dataset text not null check (dataset ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  publisher text not null,
  licence text not null,
  attribution text not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  files jsonb not null,
  remarks jsonb not null,
  source_rows bigint not null check (source_rows >= 0),
  figures bigint not null check (figures >= 0),
  imported_at timestamptz not null,
  imported_by text not null
);
create index national_import_dataset on national_import (dataset, id);

create table national_withdrawal (
  import_id integer primary key references national_import (id),
  withdrawn_at timestamptz not null,
  withdrawn_by text not null
);

-- What the numbers in national_figure stand for, each import with its own.
create table national_measure (
  import_id integer not null references national_import (id),
  measure smallint not null,
  measure_id text not null,
  title text not null,
  topic text not null,
  unit_label text not null,
  polarity text not null,
  decimals smallint check (decimals between 0 and 8),
  quartiles boolean not null,
  primary key (import_id, measure),
  unique (import_id, measure_id)
);
create index national_measure_by_id on national_measure (measure_id);

create table national_area (
  import_id integer not null references national_import (id),
  area_key smallint not null,
  code text,
  number text,
  name text not null,
  kind text not null check (kind in ('country', 'region', 'local-authority')),
  former_codes text[] not null,
  region_code text,
  dissolved_after_year integer,
  primary key (import_id, area_key)
);

create table national_period (
  import_id integer not null references national_import (id),
  period smallint not null,
  label text not null,
  kind text,
  start_date date,
  end_date date,
  check ((kind is null) = (start_date is null) and (kind is null) = (end_date is null)),
  primary key (import_id, period)
);

-- One row for each figure. No foreign keys: one program writes a whole import in one transaction, and checking three references
-- for each of 641,070 rows would take longer than everything else.
create table national_figure (
  import_id integer not null,
  measure smallint not null,
  period smallint not null,
  area_key smallint not null,
  value double precision,
  symbol text check (symbol in ('c', 'z', 'x', 'k', 'low', '-')),
  check ((value is null) <> (symbol is null)),
  primary key (import_id, measure, period, area_key)
);

create table national_neighbour (
  import_id integer not null references national_import (id),
  area_number text not null,
  position smallint not null check (position > 0),
  neighbour_number text not null,
  closeness text not null,
  primary key (import_id, area_number, position)
);
