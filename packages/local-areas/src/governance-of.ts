import type { Governance } from '@golden-thread/governance';
import type { AreaParts } from './area-parts.ts';
import { valuesOf } from './list-part.ts';

/** The sound entries of an area's governance files, put together. */
export function governanceOf(lists: AreaParts['lists']): Governance {
  return {
    organisations: valuesOf(lists['organisations.json']),
    bodies: valuesOf(lists['bodies.json']),
    posts: valuesOf(lists['posts.json']),
    memberships: valuesOf(lists['memberships.json']),
    lines: valuesOf(lists['lines.json']),
    decisionRights: valuesOf(lists['decision-rights.json']),
    rhythm: valuesOf(lists['rhythm.json']),
  };
}
