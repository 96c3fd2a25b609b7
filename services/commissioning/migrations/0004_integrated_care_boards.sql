-- National tables tell of integrated care boards too: of waits for community services. `number` holds the organisation code of a board.
alter table national_area drop constraint national_area_kind_check;
alter table national_area add constraint national_area_kind_check
  check (kind in ('country', 'region', 'local-authority', 'integrated-care-board'));
