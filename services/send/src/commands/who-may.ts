import { decisionRightHolders } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import { bodiesApart } from '@golden-thread/rag';
import { hasEvidencePanel, type ActionRecord } from '@golden-thread/send';
import { rolesThatMay } from '@golden-thread/subgraph';
import type { PolicyRow } from '@golden-thread/subgraph/identity';
import type { ActionNode } from '../area/send-area.ts';
import type { Command } from './command.ts';

/** Whom to ask instead: members of the bodies that hold the right, by name, as far as they do not lead the action; where no right decides, the roles that the policy allows it. */
export function whoMay(
  matrix: readonly PolicyRow[],
  sent: Pick<Command<ActionRecord['kind']>, 'object' | 'policyAction' | 'decision'>,
  { plan, leads }: Pick<ActionNode, 'plan' | 'leads'>,
  asOf: IsoDate,
): string {
  const { object, policyAction, decision } = sent;
  if (decision !== null) {
    const { governance } = plan.area;
    const holders = (right: typeof decision) => decisionRightHolders(governance, plan.plan.id, right, asOf);
    if (decision === 'accept-evidence' && !hasEvidencePanel(plan.plan, governance, asOf))
      return noPanel(holders('close-action').map(({ name }) => name));
    const all = holders(decision);
    const apart = bodiesApart(
      all.map(({ id }) => id),
      { leads },
    );
    const bodies = all.filter(({ id }) => apart.includes(id));
    if (bodies.length > 0)
      return `Ask a member of the ${bodies.map(({ name }) => name).join(' or the ')} to do it.`;
    return all.length > 0
      ? 'Every body with this right leads the action; ask the administrator of the area to record one that does not.'
      : 'No body is recorded as holding this right; ask the administrator of the area to record one.';
  }
  return rolesThatMay(matrix, { object, action: policyAction });
}

function noPanel(closers: readonly string[]): string {
  return closers.length === 0
    ? 'This plan has no evidence panel, and no body is recorded as holding the right to close its actions; ask the administrator of the area to record one.'
    : `This plan has no evidence panel: the ${closers.join(' or the ')} decides on the evidence as it approves closing.`;
}
