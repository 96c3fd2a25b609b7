-- Everything recorded about an action. `version` counts the records of an action from 1, so that two people who
-- record at once cannot both be the next one. `client_record_id` lets a caller send a record again safely.
create table action_record (
  area text not null,
  id text not null,
  plan_id text not null,
  action_ref text not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('progress', 'rating', 'evidence', 'panel-decision', 'board-approval')),
  effective_date date not null,
  recorded_at timestamptz not null,
  published boolean not null,
  recorded_by text,
  client_record_id text,
  corrects text,
  content jsonb not null,
  primary key (area, id),
  unique (area, plan_id, action_ref, version),
  unique (area, recorded_by, client_record_id),
  foreign key (area, corrects) references action_record (area, id),
  check (published = (recorded_by is null)),
  check (client_record_id is null or recorded_by is not null)
);
select golden_thread.protect('action_record');
