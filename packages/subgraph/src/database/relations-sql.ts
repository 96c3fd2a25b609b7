/** One table, view or the like of a service's schema, as the catalogue has it. */
export interface RelationRow {
  readonly schema: string;
  readonly name: string;
  /** `r` table, `p` partitioned table, `v` view, `m` materialised view, `f` foreign table. */
  readonly kind: string;
  readonly owner: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  /** `text not null` when as it must be; `null` when there is no such column. */
  readonly area: string | null;
  /** Each as `permissive <command> <roles> <using> <check>`, or with `restrictive`. */
  readonly policies: readonly string[];
  readonly unique_without_area: readonly string[];
  readonly references_without_area: readonly string[];
  /** What the service's role may do, table or any column. */
  readonly privileges: readonly string[];
}

/** Lists a schema's relations. `$1` the schema, `$2` the service's role. */
export const relationsSql = `
select n.nspname::text as schema, c.relname::text as name, c.relkind::text as kind,
  pg_get_userbyid(c.relowner)::text as owner,
  c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
  (select format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
     from pg_attribute a where a.attrelid = c.oid and a.attname = 'area' and not a.attisdropped) as area,
  array(select regexp_replace(concat(case when p.polpermissive then 'permissive ' else 'restrictive ' end, p.polcmd, ' ',
      case when p.polroles = '{0}' then 'PUBLIC' else 'some' end, ' ',
      pg_get_expr(p.polqual, p.polrelid), ' ', pg_get_expr(p.polwithcheck, p.polrelid)), '\\s+', ' ', 'g')
    from pg_policy p where p.polrelid = c.oid) as policies,
  array(select i.indexrelid::regclass::text from pg_index i
    where i.indrelid = c.oid and i.indisunique
      and coalesce((select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]), '') <> 'area'
  ) as unique_without_area,
  array(select k.conname::text from pg_constraint k
    where k.conrelid = c.oid and k.contype = 'f'
      and exists (select 1 from pg_attribute b where b.attrelid = k.confrelid and b.attname = 'area')
      and not exists (
        select 1 from generate_subscripts(k.conkey, 1) as at
          join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[at]
          join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = k.confkey[at]
         where mine.attname = 'area' and theirs.attname = 'area')
  ) as references_without_area,
  array(select one from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as one
    where has_table_privilege($2::name, c.oid, one)
       or (one in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege($2::name, c.oid, one))
  ) as privileges
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f')
order by c.relname`;
