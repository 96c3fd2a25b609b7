import type { Audience, Register } from '@golden-thread/commissioning/registers';
import { rolesThatMay } from '@golden-thread/subgraph';
import { entryObjects, policyMatrix } from '@golden-thread/subgraph/identity';

/** What the policy calls recording in a register. */
export function rightOf({ right = 'record' }: Pick<Register, 'right'>): NonNullable<Register['right']> {
  return right;
}

/** Whom to ask instead, in a sentence. */
export function whoMayRecord(row: Pick<Register, 'right'>, audience: Audience): string {
  return rolesThatMay(policyMatrix, { object: entryObjects[audience], action: rightOf(row) });
}
