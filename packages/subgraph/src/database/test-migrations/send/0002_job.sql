create table job (
  area text not null,
  id text not null,
  number bigint generated always as identity,
  note_id text,
  state text not null,
  primary key (area, id),
  unique (area, number),
  foreign key (area, note_id) references note (area, id)
);
select golden_thread.protect('job');
