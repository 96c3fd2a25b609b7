import type { PolicyAction, PolicyObject, PolicyRow } from '@golden-thread/subgraph/identity';

/**
 * Whom to ask instead, by what the policy allows.
 *
 * @example
 * whoMay(policyMatrix, 'rating', 'record'); // => 'Ask an officer or an action lead of this local area.'
 */
export function whoMay(matrix: readonly PolicyRow[], object: PolicyObject, action: PolicyAction): string {
  const roles = matrix
    .filter((row) => row.object === object && row.action === action && row.decision === 'allow')
    .flatMap(({ actors }) => actors)
    .map((role) => `${/^[aeio]/u.test(role) ? 'an' : 'a'} ${role.replaceAll('-', ' ')}`);
  if (roles.length === 0) return 'Nobody may do this; ask the administrator of the local area.';
  return `Ask ${[...new Set(roles)].join(' or ')} of this local area.`;
}
