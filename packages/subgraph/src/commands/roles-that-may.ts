import type { Role } from '../identity/person.ts';
import type { PolicyRow } from '../identity/policy-row.ts';

/** Roles whose name, put in a sentence as it is, would not read as who somebody is. */
const MEMBERS: ReadonlyMap<Role, string> = new Map<Role, string>([
  ['icb-commissioner', 'an ICB commissioner'],
  ['joint-funding-panel', 'a member of the joint funding panel'],
  ['send-caseworker', 'a SEND caseworker'],
  ['looked-after-caseworker', 'a caseworker for looked-after children'],
]);

/** Whom to ask instead, where a role alone decides: the roles that the policy allows it. */
export function rolesThatMay(
  matrix: readonly PolicyRow[],
  { object, action }: Pick<PolicyRow, 'object' | 'action'>,
): string {
  const roles = matrix
    .filter((row) => row.object === object && row.action === action && row.decision === 'allow')
    .flatMap(({ actors }) => actors)
    .map((role) => MEMBERS.get(role) ?? `${/^[aeio]/u.test(role) ? 'an' : 'a'} ${role.replaceAll('-', ' ')}`);
  if (roles.length === 0) return 'Nobody may do this; ask the administrator of the area.';
  return `Ask ${[...new Set(roles)].join(' or ')} of this local area to do it.`;
}
