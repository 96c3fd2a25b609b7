-- Returns of plans and assessments, with nobody identifiable in them. Rows are added and never changed: a return is undone by a row
-- that says so, and the newest that is not undone counts. No table of records refers to its return by a foreign key: one program
-- writes a whole return in one transaction, and checking six million references would take longer than everything else.
-- Erasing what was uploaded by mistake is the owner's, never the service's, and leaves the return, its undoing and its erasure.
create table sen2_return (
  area text not null,
  -- The collection year and the sequence, such as 2025-1.
  id text not null check (id ~ '^[0-9]{4}-[1-9][0-9]*$'),
  sequence integer not null check (sequence > 0),
  layout_year integer not null,
  -- What it tells of: the calendar year before its census, or the days of an extract made within a year.
  from_date date not null,
  until_date date not null,
  -- The day whose plans in force it tells of; of an extract its last day.
  census_date date not null,
  -- The day from which it counts.
  known_date date not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  -- A fixed text under the key of the pseudonyms: tells another key, and nothing of the key.
  key_check text not null check (char_length(key_check) = 43),
  -- How many records each module has.
  records jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (area, id),
  unique (area, sequence),
  check (from_date <= until_date and until_date <= census_date and census_date <= known_date)
);
select golden_thread.protect('sen2_return');

create table sen2_undone (
  area text not null,
  return_id text not null,
  undone_at timestamptz not null,
  undone_by text not null,
  because text not null check (because <> ''),
  primary key (area, return_id),
  foreign key (area, return_id) references sen2_return (area, id)
);
select golden_thread.protect('sen2_undone');

-- The records of this return are gone for good: it counts on no day, not even before it was undone.
create table sen2_erased (
  area text not null,
  return_id text not null,
  erased_at timestamptz not null,
  erased_by text not null,
  records jsonb not null,
  primary key (area, return_id),
  foreign key (area, return_id) references sen2_undone (area, return_id)
);
select golden_thread.protect('sen2_erased');

-- `row` is the place in its module, from 1; `parent` the row of the record it hangs on.
create table sen2_person (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  pseudonym text check (char_length(pseudonym) = 43),
  birth_month text check (char_length(birth_month) = 7),
  sex text,
  ethnicity text,
  upn_unknown text,
  primary key (area, return_id, row)
);
select golden_thread.protect('sen2_person');

create table sen2_request (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  received_date date,
  request_source text,
  rya boolean,
  request_outcome_date date,
  request_outcome text,
  request_mediation boolean,
  request_tribunal boolean,
  exported text,
  primary key (area, return_id, row)
);
create index sen2_request_open on sen2_request (area, return_id, received_date) where request_outcome = 'A';
select golden_thread.protect('sen2_request');

create table sen2_assessment (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  assessment_outcome text,
  assessment_outcome_date date,
  assessment_mediation boolean,
  assessment_tribunal boolean,
  other_mediation boolean,
  other_tribunal boolean,
  week20 boolean,
  primary key (area, return_id, row)
);
create index sen2_assessment_open on sen2_assessment (area, return_id, parent) where assessment_outcome = 'A';
create index sen2_assessment_outcome on sen2_assessment (area, return_id, assessment_outcome_date);
select golden_thread.protect('sen2_assessment');

create table sen2_named_plan (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  start_date date,
  plan_res text,
  plan_wbp text,
  pb boolean,
  oa boolean,
  dp text,
  cease_date date,
  cease_reason text,
  primary key (area, return_id, row)
);
select golden_thread.protect('sen2_named_plan');

create table sen2_plan_detail (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  urn text,
  ukprn text,
  sen_setting text,
  placement_rank text,
  sen_unit_indicator boolean,
  resourced_provision_indicator boolean,
  primary key (area, return_id, row)
);
select golden_thread.protect('sen2_plan_detail');

create table sen2_active_plan (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  transfer_la text,
  review_meeting date,
  review_outcome text,
  review_draft date,
  phase_transfer_due_date date,
  phase_transfer_final_date date,
  last_review date,
  primary key (area, return_id, row)
);
create index sen2_active_plan_reviewed on sen2_active_plan (area, return_id, last_review);
select golden_thread.protect('sen2_active_plan');

create table sen2_placement (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  urn text,
  ukprn text,
  sen_setting text,
  placement_rank text,
  sen_unit_indicator boolean,
  resourced_provision_indicator boolean,
  entry_date date,
  leaving_date date,
  res text,
  wbp text,
  primary key (area, return_id, row)
);
select golden_thread.protect('sen2_placement');

create table sen2_need (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  sen_type text,
  sen_type_rank text,
  primary key (area, return_id, row)
);
select golden_thread.protect('sen2_need');

-- What a return does not ask, from the authority's own case system. `parent` is a request, of an audit the named plan (null
-- where the return has none of that day), of an exclusion the person.
create table casework_team (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  team text,
  primary key (area, return_id, row)
);
select golden_thread.protect('casework_team');

create table casework_advice (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  source text,
  asked_date date,
  received_date date,
  primary key (area, return_id, row)
);
select golden_thread.protect('casework_advice');

create table casework_audit (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  plan_date date,
  audited_date date,
  grade text,
  primary key (area, return_id, row)
);
select golden_thread.protect('casework_audit');

create table casework_exclusion (
  area text not null,
  return_id text not null,
  row integer not null,
  parent integer,
  date date,
  kind text,
  sen_provision text,
  sen_type text,
  primary key (area, return_id, row)
);
select golden_thread.protect('casework_exclusion');

-- 32 bytes by chance, made with the area's first return: what rounds its counts and names its cases.
create table area_secret (
  area text not null,
  rounding_key bytea not null check (octet_length(rounding_key) = 32),
  primary key (area)
);
select golden_thread.protect('area_secret');
