import { decide, policyMatrix, type Person, type PolicyRow } from '@golden-thread/subgraph/identity';

/** How counts of children are answered: as they are, or each rounded at random. */
export type ChildAccess = 'exact' | 'rounded';

/**
 * How a person gets counts of children of an area; null where they get none, which is settled before any record is looked for, so
 * that the answer is the same whatever is there.
 */
export function childAccess(
  person: Person,
  area: string,
  matrix: readonly PolicyRow[] = policyMatrix,
): ChildAccess | null {
  const { decision } = decide(matrix, person, area, 'child-counts', 'read');
  if (decision === 'deny') return null;
  return decision === 'allow' ? 'exact' : 'rounded';
}
