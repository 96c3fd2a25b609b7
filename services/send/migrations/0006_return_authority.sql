-- The DfE number of the authority in the header of a return; null where it does not say, and of returns kept before this was. 999 is
-- nobody's: the return is made up.
alter table sen2_return add column authority text check (authority ~ '^[0-9]{3}$');
