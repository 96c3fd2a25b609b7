import { Defect } from '@golden-thread/outcomes';
import type { Body } from './body.ts';
import type { Governance } from './governance.ts';

/**
 * The body with an id.
 *
 * @throws Defect `UNKNOWN_BODY` when the governance has none; ask `governanceIssues` about references in data.
 */
export function findBody(governance: Governance, bodyId: string): Body {
  const body = governance.bodies.find((candidate) => candidate.id === bodyId);
  if (body === undefined)
    throw new Defect('UNKNOWN_BODY', `There is no body "${bodyId}" in this governance.`);
  return body;
}
