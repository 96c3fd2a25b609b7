import type { Fault } from '../server/fault.ts';
import { deniedFault } from './authorize.ts';
import { decide } from './decide.ts';
import type { Person } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyRow } from './policy-row.ts';

const writing = new Set(['record', 'submit', 'decide', 'approve']);

/**
 * The gateway's share of the policy: refuses a mutation by whoever has not signed in and may write nothing.
 *
 * Whoever signed in passes; whether they may write *this* is answered by the subgraph, which says why not, and whom to
 * ask, in the mutation's own result.
 */
export function mutationFault(
  person: Person,
  matrix: readonly PolicyRow[] = policyMatrix,
): Fault | undefined {
  if (person.role !== 'public') return undefined;
  const rows = matrix.filter((row) => writing.has(row.action));
  const may = rows.some((row) => decide(matrix, person, '', row.object, row.action).decision === 'allow');
  return may
    ? undefined
    : deniedFault(person, { decision: 'deny', reason: 'someone who signed in', rowId: null });
}
