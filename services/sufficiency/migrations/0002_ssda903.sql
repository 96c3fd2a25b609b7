-- Returns of children looked after (SSDA903), a year each, with nobody identifiable in them. Rows are added and never changed: a return is
-- undone by a row that says so, and of each year the newest that is not undone counts. No table of records refers to its return by a
-- foreign key: one program writes whole returns in one transaction. Erasing what was uploaded by mistake is the owner's, never the
-- service's, and leaves the return, its undoing and its erasure.
create table ssda903_return (
  area text not null,
  -- The collection year, by the year it begins in, and the import it came with: 2025-1.
  id text not null check (id ~ '^[0-9]{4}-[1-9][0-9]*$'),
  sequence integer not null check (sequence > 0),
  year integer not null check (year between 2000 and 2100),
  -- As the rows name it whose they are, where one of several authorities was asked for.
  authority text check (authority <> ''),
  -- Over the records as they are kept, in their order.
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  -- A fixed text under the key of the pseudonyms: tells another key, and nothing of the key.
  key_check text not null check (char_length(key_check) = 43),
  -- The day from which it counts: not before the year it tells of has ended.
  known_date date not null check (known_date >= make_date(year + 1, 3, 31)),
  -- How many records each table that was given has.
  records jsonb not null,
  -- How often the files it came in break each rule of the return: it was kept all the same.
  findings jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (area, id),
  check (id = year || '-' || sequence)
);

create table ssda903_undone (
  area text not null,
  return_id text not null,
  undone_at timestamptz not null,
  undone_by text not null,
  because text not null check (because <> ''),
  primary key (area, return_id),
  foreign key (area, return_id) references ssda903_return (area, id)
);

-- The records of this return are gone for good: it counts on no day, not even before it was undone.
create table ssda903_erased (
  area text not null,
  return_id text not null,
  erased_at timestamptz not null,
  erased_by text not null,
  records jsonb not null,
  primary key (area, return_id),
  foreign key (area, return_id) references ssda903_undone (area, return_id)
);

-- `row` is the place in its file, from 1. Columns are the fields of the return, in small letters.
create table ssda903_header (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  sex text,
  ethnic text,
  mother boolean,
  primary key (area, return_id, row)
);

create table ssda903_episodes (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  decom date,
  rne text,
  ls text,
  cin text,
  place text,
  place_provider text,
  dec date,
  rec text,
  reason_place_change text,
  urn text,
  pl_la text,
  pl_location text,
  pl_distance double precision,
  primary key (area, return_id, row)
);

create table ssda903_reviews (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  review date,
  review_code text,
  primary key (area, return_id, row)
);

create table ssda903_uasc (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  sex text,
  duc date,
  primary key (area, return_id, row)
);

create table ssda903_oc2 (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  sdq_score integer,
  sdq_reason text,
  convicted boolean,
  health_check boolean,
  immunisations boolean,
  teeth_check boolean,
  health_assessment boolean,
  substance_misuse boolean,
  intervention_received boolean,
  intervention_offered boolean,
  primary key (area, return_id, row)
);

create table ssda903_oc3 (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  in_touch text,
  activ text,
  accom text,
  primary key (area, return_id, row)
);

create table ssda903_ad1 (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  date_int date,
  date_match date,
  foster_care boolean,
  nb_adoptr text,
  sex_adoptr text,
  ls_adoptr text,
  primary key (area, return_id, row)
);

create table ssda903_placed_for_adoption (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  date_placed date,
  date_placed_ceased date,
  reason_placed_ceased text,
  primary key (area, return_id, row)
);

create table ssda903_previous_permanence (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  prev_perm text,
  la_perm text,
  date_perm text,
  primary key (area, return_id, row)
);

create table ssda903_missing (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  missing text,
  mis_start date,
  mis_end date,
  primary key (area, return_id, row)
);

create table ssda903_social_workers (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  sw_decom date,
  sw_dec date,
  sw_reason text,
  primary key (area, return_id, row)
);

create table ssda903_deprivation_of_liberty (
  area text not null,
  return_id text not null,
  row integer not null,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  dolo_start date,
  dolo_end date,
  primary key (area, return_id, row)
);

-- 32 bytes by chance, made with the area's first return: what rounds its counts and names its cases.
create table area_secret (
  area text not null,
  rounding_key bytea not null check (octet_length(rounding_key) = 32),
  primary key (area)
);

-- Under the row policy, and none of it seen or added unless the scope of a transaction says so.
select golden_thread.protect(name::regclass), golden_thread.protect_children(name::regclass)
from unnest(array[
  'ssda903_return', 'ssda903_undone', 'ssda903_erased', 'ssda903_header', 'ssda903_episodes',
  'ssda903_reviews', 'ssda903_uasc', 'ssda903_oc2', 'ssda903_oc3', 'ssda903_ad1',
  'ssda903_placed_for_adoption', 'ssda903_previous_permanence', 'ssda903_missing', 'ssda903_social_workers',
  'ssda903_deprivation_of_liberty', 'area_secret'
]) as name;
