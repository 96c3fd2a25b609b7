/** The canonical row policy, as PostgreSQL prints it back from its catalogue. */
export const policyExpression = `(area = ( SELECT NULLIF(current_setting('golden_thread.area'::text, true), ''::text) AS "nullif"))`;

/**
 * What every database of the product has beside the services' schemas: the list of applied migrations, and
 * `golden_thread.protect(table)`, which puts a table under the row policy.
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
`;
