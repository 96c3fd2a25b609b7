import type { Person } from './person.ts';
import type { PolicyAction, PolicyObject, PolicyRow } from './policy-row.ts';

/** What the policy says to one question. */
export interface PolicyDecision {
  readonly decision: 'allow' | 'mask' | 'deny';
  readonly reason: string;
  /** The row that decided; `null` when no row speaks, which denies. */
  readonly rowId: string | null;
}

const severity = { deny: 0, mask: 1, allow: 2 } as const;

/**
 * Answers one question from the matrix: may this person do this to an object of this area?
 *
 * @param area the code of the area the object belongs to
 */
export function decide(
  matrix: readonly PolicyRow[],
  person: Person,
  area: string,
  object: PolicyObject,
  action: PolicyAction,
): PolicyDecision {
  const own = person.areas.includes(area);
  let best: PolicyRow | undefined;
  for (const row of matrix) {
    if (row.object !== object || row.action !== action) continue;
    if (!row.actors.includes(person.role) || (row.area === 'own' && !own)) continue;
    const narrower = best === undefined || (best.area === 'any' && row.area === 'own');
    const sameWidth = best?.area === row.area && severity[row.decision] < severity[best.decision];
    if (narrower || sameWidth) best = row;
  }
  return best === undefined
    ? { decision: 'deny', reason: 'No row of the policy allows this.', rowId: null }
    : { decision: best.decision, reason: best.reason, rowId: best.id };
}
