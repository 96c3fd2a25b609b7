import type pg from 'pg';
import { policyExpression } from './bootstrap-sql.ts';
import type { Cluster } from './cluster.ts';
import { refuse } from './database-fault.ts';
import type { DatabaseIssue } from './database-fault.ts';
import { identifier } from './identifier.ts';
import { relationsSql } from './relations-sql.ts';
import type { RelationRow } from './relations-sql.ts';
import type { ServiceSchema, TableException } from './service-schema.ts';

const issue = (
  row: RelationRow,
  code: string,
  found: string,
  expected: string,
  whatToDo: string,
): DatabaseIssue => ({
  code,
  path: `${row.schema}.${row.name}`,
  found,
  expected,
  whatToDo,
});

const protect = (row: RelationRow) => `Add: select golden_thread.protect('${row.name}'); in a migration.`;

const tableIssues = (row: RelationRow): DatabaseIssue[] => [
  ...(row.enabled && row.forced
    ? []
    : [
        issue(
          row,
          'ROW_SECURITY_OFF',
          `row security ${row.enabled ? 'enabled' : 'not enabled'}, ${row.forced ? 'forced' : 'not forced'}`,
          'enabled and forced',
          protect(row),
        ),
      ]),
  ...(row.area === 'text not null'
    ? []
    : [issue(row, 'AREA_COLUMN', row.area ?? 'no column area', 'area text not null', 'Add the column.')]),
  ...(row.policies.length === 1 && row.policies[0] === `permissive * PUBLIC ${policyExpression} `
    ? []
    : [
        issue(
          row,
          'POLICY_FORM',
          row.policies.length === 0 ? 'no policy' : row.policies.join('; '),
          'the one policy golden_thread.protect makes',
          protect(row),
        ),
      ]),
  ...row.unique_without_area.map((name) =>
    issue(
      row,
      'KEY_WITHOUT_AREA',
      `unique index ${name}`,
      'area as its first column',
      'Lead the key with area.',
    ),
  ),
  ...row.references_without_area.map((name) =>
    issue(
      row,
      'REFERENCE_WITHOUT_AREA',
      `foreign key ${name}`,
      'area among its columns, because foreign keys look past row security',
      'Reference (area, …).',
    ),
  ),
];

const kinds: Readonly<Record<string, string>> = { m: 'materialised view', f: 'foreign table' };

const relationIssues = (
  row: RelationRow,
  exception: TableException | undefined,
  owner: string,
): DatabaseIssue[] => {
  const allowed = new Set<string>(exception?.privileges ?? []);
  const shared = exception?.sharedByAllAreas === true;
  const needed = shared ? ['SELECT'] : ['SELECT', 'INSERT'];
  const tooMany = row.privileges.filter((one) => !needed.includes(one) && !allowed.has(one));
  const isTable = row.kind === 'r' || row.kind === 'p';
  return [
    ...(row.owner === owner
      ? []
      : [
          issue(
            row,
            'OWNER',
            row.owner,
            owner,
            `As a superuser: alter table … owner to ${identifier(owner)};`,
          ),
        ]),
    ...(tooMany.length === 0
      ? []
      : [
          issue(
            row,
            'PRIVILEGE',
            `the service may ${tooMany.join(', ')}`,
            `no more than ${[...needed, ...allowed].join(', ')}`,
            'Revoke it, or list the table as an exception with a reason.',
          ),
        ]),
    ...(kinds[row.kind] === undefined
      ? []
      : [
          issue(
            row,
            'NO_POLICY_POSSIBLE',
            kinds[row.kind] as string,
            'a table or a view',
            'Make it a table.',
          ),
        ]),
    ...(isTable && !shared ? tableIssues(row) : []),
  ];
};

const exceptionIssues = (schema: ServiceSchema, rows: readonly RelationRow[]): DatabaseIssue[] =>
  (schema.exceptions ?? [])
    .filter((one) => one.reason.trim() === '' || !rows.some((row) => row.name === one.table))
    .map((one) => ({
      code: 'EXCEPTION_UNFOUNDED',
      path: `${schema.service}.${one.table}`,
      found: one.reason.trim() === '' ? 'no reason' : 'no such table',
      expected: 'an existing table and a reason',
      whatToDo: 'Remove the exception, or give its reason.',
    }));

const bypassIssues = async (client: pg.ClientBase, role: string): Promise<DatabaseIssue[]> => {
  const { rows } = await client.query<{ found: string }>(
    `select concat_ws(', ', case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
              case when rolinherit then 'inherit' end,
              (select 'member of ' || string_agg(g.rolname, ', ') from pg_auth_members m
                 join pg_roles g on g.oid = m.roleid where m.member = r.oid)) as found
       from pg_roles r where rolname = $1`,
    [role],
  );
  return rows
    .filter((row) => row.found !== '')
    .map((row) => ({
      code: 'ROLE_TOO_POWERFUL',
      path: role,
      found: row.found,
      expected: 'a plain login without memberships',
      whatToDo: 'Take these from the role.',
    }));
};

/**
 * Checks in the catalogue that no service can see past its area: every table enabled and forced under the one policy,
 * keys and references that carry the area, no right to change or remove unless excepted with a reason, roles without power.
 *
 * @throws every issue at once: ROW_SECURITY_OFF, AREA_COLUMN, POLICY_FORM, KEY_WITHOUT_AREA, REFERENCE_WITHOUT_AREA,
 *   PRIVILEGE, OWNER, NO_POLICY_POSSIBLE, ROLE_TOO_POWERFUL, EXCEPTION_UNFOUNDED.
 */
export const assertRowSecurity = async (
  client: pg.ClientBase,
  cluster: Cluster,
  schemas: readonly ServiceSchema[],
): Promise<void> => {
  const issues: DatabaseIssue[] = [];
  for (const schema of schemas) {
    const role = cluster.roles.service(schema.service);
    const { rows } = await client.query<RelationRow>(relationsSql, [schema.service, role]);
    const exceptionOf = (name: string) => (schema.exceptions ?? []).find((one) => one.table === name);
    issues.push(
      ...(await bypassIssues(client, role)),
      ...exceptionIssues(schema, rows),
      ...rows.flatMap((row) => relationIssues(row, exceptionOf(row.name), cluster.roles.owner)),
    );
  }
  refuse(issues);
};
