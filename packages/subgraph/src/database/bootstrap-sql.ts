/** The canonical row policy, as PostgreSQL prints it back from its catalogue. */
export const policyExpression = `(area = ( SELECT NULLIF(current_setting('golden_thread.area'::text, true), ''::text) AS "nullif"))`;

const setting = (name: string): string =>
  `( SELECT current_setting('golden_thread.${name}'::text, true) AS current_setting)`;

/** Which records may be seen, as PostgreSQL prints it back from its catalogue. */
export const recordReadExpression = `(published OR (${setting('sees_unpublished')} = 'on'::text))`;

/** Which records may be added, as PostgreSQL prints it back from its catalogue. */
export const recordAddExpression =
  `((published AND (${setting('may_publish')} = 'on'::text)) OR ` +
  `((NOT published) AND (kind = ANY (string_to_array(${setting('may_add')}, ','::text)))))`;

/** Whether rows about children may be seen, as PostgreSQL prints it back from its catalogue. */
export const childReadExpression = `(${setting('sees_children')} = 'on'::text)`;

/** Whether rows about children may be added, as PostgreSQL prints it back from its catalogue. */
export const childAddExpression = `(${setting('may_add_children')} = 'on'::text)`;

const among = (column: string, name: string): string =>
  `(${column} = ANY (string_to_array(${setting(name)}, ','::text)))`;

/** Which entries may be seen, as PostgreSQL prints it back from its catalogue. */
export const entryReadExpression = `((audience = 'public'::text) OR ${among('audience', 'sees_audiences')})`;

/** Which entries may be added, as PostgreSQL prints it back from its catalogue. */
export const entryAddExpression = `(${among('register', 'may_add')} AND ${among('audience', 'may_add_for')})`;

/**
 * What every database of the product has beside the services' schemas: the list of applied migrations, and
 * `golden_thread.protect(table)`, which puts a table under the row policy; `golden_thread.protect_records(table)`, which
 * narrows it further: published records for everyone, the others and additions only as the transaction's scope says;
 * `golden_thread.protect_children(table)`, which shows rows about children, and lets any be added, only where the scope says so;
 * `golden_thread.protect_entries(table)`, which shows entries of registers to their audience, and lets them be added by register and
 * audience as the scope says.
 */
export const bootstrapSql = `
create table if not exists golden_thread.migration (
  service text not null,
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default clock_timestamp(),
  primary key (service, name)
);
create or replace function golden_thread.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy area on %s using (area = (select nullif(current_setting(''golden_thread.area'', true), '''')))',
    target);
end
$$;
create or replace function golden_thread.protect_records(target regclass) returns void language plpgsql as $$
begin
  execute format(
    'create policy record_read on %s as restrictive for select using (
       published or (select current_setting(''golden_thread.sees_unpublished'', true)) = ''on'')',
    target);
  execute format(
    'create policy record_add on %s as restrictive for insert with check (
       (published and (select current_setting(''golden_thread.may_publish'', true)) = ''on'')
       or (not published
         and kind = any (string_to_array((select current_setting(''golden_thread.may_add'', true)), '',''))))',
    target);
end
$$;
create or replace function golden_thread.protect_children(target regclass) returns void language plpgsql as $$
begin
  execute format(
    'create policy child_read on %s as restrictive for select using (
       (select current_setting(''golden_thread.sees_children'', true)) = ''on'')',
    target);
  execute format(
    'create policy child_add on %s as restrictive for insert with check (
       (select current_setting(''golden_thread.may_add_children'', true)) = ''on'')',
    target);
end
$$;
create or replace function golden_thread.protect_entries(target regclass) returns void language plpgsql as $$
begin
  execute format(
    'create policy entry_read on %s as restrictive for select using (
       audience = ''public''
       or audience = any (string_to_array((select current_setting(''golden_thread.sees_audiences'', true)), '','')))',
    target);
  execute format(
    'create policy entry_add on %s as restrictive for insert with check (
       register = any (string_to_array((select current_setting(''golden_thread.may_add'', true)), '',''))
       and audience = any (string_to_array((select current_setting(''golden_thread.may_add_for'', true)), '','')))',
    target);
end
$$;
`;
