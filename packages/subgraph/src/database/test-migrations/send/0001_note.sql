-- The pattern every table follows: area first in every key, and golden_thread.protect.
create table note (
  area text not null,
  id text not null,
  body text not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (area, id)
);
select golden_thread.protect('note');
