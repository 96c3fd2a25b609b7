-- Rows about children, in the database itself: a transaction sees none and adds none, unless its scope says so.
select golden_thread.protect_children(name::regclass)
from unnest(array[
  'sen2_return', 'sen2_undone', 'sen2_erased', 'sen2_person', 'sen2_request', 'sen2_assessment', 'sen2_named_plan',
  'sen2_plan_detail', 'sen2_active_plan', 'sen2_placement', 'sen2_need', 'casework_team', 'casework_advice',
  'casework_audit', 'casework_exclusion', 'area_secret'
]) as name;
