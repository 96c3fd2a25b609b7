import type { DatabaseIssue } from './database-fault.ts';
import { identifier } from './identifier.ts';
import { areaPolicyFault, childPolicyFault, entryPolicyFault, recordPolicyFault } from './policy-faults.ts';
import type { RelationRow } from './relations-sql.ts';
import type { TableException } from './service-schema.ts';

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
  ...areaPolicyFault(row.policies).map((found) =>
    issue(row, 'POLICY_FORM', found, 'the one permissive policy golden_thread.protect makes', protect(row)),
  ),
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

const recordIssues = (row: RelationRow): DatabaseIssue[] =>
  recordPolicyFault(row.policies).map((found) =>
    issue(
      row,
      'RECORD_POLICY',
      found,
      'both restrictive policies golden_thread.protect_records makes',
      `Add: select golden_thread.protect_records('${row.name}'); in a migration.`,
    ),
  );

const childIssues = (row: RelationRow): DatabaseIssue[] =>
  childPolicyFault(row.policies).map((found) =>
    issue(
      row,
      'CHILD_POLICY',
      found,
      'both restrictive policies golden_thread.protect_children makes',
      `Add: select golden_thread.protect_children('${row.name}'); in a migration.`,
    ),
  );

const entryIssues = (row: RelationRow): DatabaseIssue[] =>
  entryPolicyFault(row.policies).map((found) =>
    issue(
      row,
      'ENTRY_POLICY',
      found,
      'both restrictive policies golden_thread.protect_entries makes',
      `Add: select golden_thread.protect_entries('${row.name}'); in a migration.`,
    ),
  );

const kinds: Readonly<Record<string, string>> = { m: 'materialised view', f: 'foreign table' };

/** What a service says its table holds, beside what every table must be. */
export interface Holds {
  readonly records: boolean;
  readonly children: boolean;
  readonly entries: boolean;
}

/** What is wrong with one table or view, given the exception made for it and what it has to hold. */
export const relationIssues = (
  row: RelationRow,
  exception: TableException | undefined,
  owner: string,
  holds: Holds = { records: false, children: false, entries: false },
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
    ...(holds.records ? recordIssues(row) : []),
    ...(holds.children ? childIssues(row) : []),
    ...(holds.entries ? entryIssues(row) : []),
  ];
};
