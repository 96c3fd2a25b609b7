-- Who may see and add which records, as the policy matrix says, in the database itself: a transaction sees published
-- records only, and adds none, unless its scope says more.
select golden_thread.protect_records('action_record');
