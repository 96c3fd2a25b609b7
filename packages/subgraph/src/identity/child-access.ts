import { decide } from './decide.ts';
import type { Person } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyObject, PolicyRow } from './policy-row.ts';

/** Which children records are about: those with special educational needs, those looked after by the council, or those with a joint package of care. */
export type ChildrenOf = 'send' | 'looked-after' | 'packages';

/** What the policy calls the records of some children, and the counts of them. */
export const childObjects = {
  send: { records: 'child-records', counts: 'child-counts' },
  'looked-after': { records: 'looked-after-records', counts: 'looked-after-counts' },
  packages: { records: 'package-records', counts: 'package-counts' },
} as const satisfies Record<ChildrenOf, Readonly<Record<'records' | 'counts', PolicyObject>>>;

/** How counts of children are answered: as they are, or each rounded at random. */
export type ChildAccess = 'exact' | 'rounded';

/**
 * How a person gets counts of children of an area; null where they get none, which is settled before any record is looked for, so
 * that the answer is the same whatever is there.
 */
export function childAccess(
  person: Person,
  area: string,
  of: ChildrenOf,
  matrix: readonly PolicyRow[] = policyMatrix,
): ChildAccess | null {
  const { decision } = decide(matrix, person, area, childObjects[of].counts, 'read');
  if (decision === 'deny') return null;
  return decision === 'allow' ? 'exact' : 'rounded';
}

/** Whether a person may read what is recorded of single children of an area. */
export function seesChildRecords(
  person: Person,
  area: string,
  of: ChildrenOf,
  matrix: readonly PolicyRow[] = policyMatrix,
): boolean {
  return decide(matrix, person, area, childObjects[of].records, 'read').decision === 'allow';
}
