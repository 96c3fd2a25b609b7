import type pg from 'pg';
import type { Cluster } from './cluster.ts';
import { refuse } from './database-fault.ts';
import type { DatabaseIssue } from './database-fault.ts';
import { relationIssues } from './relation-issues.ts';
import { relationsSql } from './relations-sql.ts';
import type { RelationRow } from './relations-sql.ts';
import type { ServiceSchema } from './service-schema.ts';

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

const namedTableIssues = (schema: ServiceSchema, rows: readonly RelationRow[]): DatabaseIssue[] =>
  (
    [
      ['RECORD_POLICY', schema.records ?? [], 'records'],
      ['CHILD_POLICY', schema.children ?? [], 'rows about children'],
      ['ENTRY_POLICY', schema.entries ?? [], 'entries of registers'],
    ] as const
  ).flatMap(([code, tables, what]) =>
    tables
      .filter((table) => !rows.some((row) => row.name === table))
      .map((table) => ({
        code,
        path: `${schema.service}.${table}`,
        found: 'no such table',
        expected: `an existing table of ${what}`,
        whatToDo: `Correct the name in the service’s list of tables of ${what}.`,
      })),
  );

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
 * Checks in the catalogue that no service can see past its area: every table enabled and forced under the one permissive
 * policy (restrictive ones may narrow it, and must where a table holds records, entries or rows about children), keys and references that carry the area,
 * no right to change or remove unless excepted with a reason, roles without power.
 *
 * @throws every issue at once: ROW_SECURITY_OFF, AREA_COLUMN, POLICY_FORM, RECORD_POLICY, CHILD_POLICY, ENTRY_POLICY, KEY_WITHOUT_AREA, REFERENCE_WITHOUT_AREA,
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
      ...namedTableIssues(schema, rows),
      ...rows.flatMap((row) =>
        relationIssues(row, exceptionOf(row.name), cluster.roles.owner, {
          records: schema.records?.includes(row.name) === true,
          children: schema.children?.includes(row.name) === true,
          entries: schema.entries?.includes(row.name) === true,
        }),
      ),
    );
  }
  refuse(issues);
};
