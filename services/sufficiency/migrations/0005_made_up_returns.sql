-- Whether a return is of nobody: a child in it has the number of a made-up child. Null where it was imported before this was kept.
alter table ssda903_return add column made_up boolean;
