import type { Fault } from '../server/fault.ts';
import { deniedFault } from './authorize.ts';
import { decide } from './decide.ts';
import type { Person } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyRow } from './policy-matrix.ts';

const writing = new Set(['record', 'submit', 'decide', 'approve']);

/**
 * The gateway's share of the policy: refuses a mutation by someone who may write nothing anywhere.
 *
 * Anyone who may write something passes; whether they may write *this* is answered by the subgraph, which can say why
 * in the mutation's own result.
 */
export function mutationFault(
  person: Person,
  matrix: readonly PolicyRow[] = policyMatrix,
): Fault | undefined {
  const rows = matrix.filter((row) => writing.has(row.action));
  const areas = [...person.areas, ''];
  const may = areas.some((area) =>
    rows.some((row) => decide(matrix, person, area, row.object, row.action).decision === 'allow'),
  );
  return may
    ? undefined
    : deniedFault(person, {
        decision: 'deny',
        reason: 'a role that records, decides or approves',
        rowId: null,
      });
}
