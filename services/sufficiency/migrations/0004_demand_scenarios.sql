-- What somebody saved of a "what if": a scenario of demand for homes. Rows are added and never changed: a scenario is replaced, or taken back,
-- by a row that says so. `version` counts the rows of a scenario from 1, so that two people who save at once cannot both be the next one.
-- `client_record_id` lets a caller send a record again safely.
create table demand_scenario (
  area text not null,
  id text not null,
  scenario_id text not null,
  version integer not null check (version > 0),
  kind text not null check (kind = 'demand-scenario'),
  change text not null check (change in ('saved', 'withdrawn')),
  -- No scenario is: whoever does not work in the area sees none.
  published boolean not null check (not published),
  recorded_at timestamptz not null,
  recorded_by text not null,
  client_record_id text,
  because text not null check (because <> ''),
  -- Title, adjustments and who saved it: by role and posts, never by name.
  content jsonb not null,
  primary key (area, id),
  unique (area, scenario_id, version),
  unique (area, recorded_by, client_record_id)
);
select golden_thread.protect('demand_scenario');
-- Who may see and add any, as the policy matrix says, in the database itself.
select golden_thread.protect_records('demand_scenario');
