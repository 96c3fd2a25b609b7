import { isAuthorityOrLarger, OTHER_AREA } from './authority-or-larger.ts';
import type { DisclosurePolicy } from './policy.ts';

/** Why a table for so small an area is not made. */
export interface LevelRefusal {
  readonly code: 'LEVEL_BELOW_THRESHOLD';
  readonly reason: string;
}

/**
 * Says why a geographic level may not be published under a policy; null when it may. Capitals, spaces at the ends and a plural s do not matter.
 * Under a policy that refuses `other area`, so is every level that is not known to be a local authority or larger.
 *
 * @example
 * refusalOfLevel(dfeLookedAfter, 'Wards')?.code; // => 'LEVEL_BELOW_THRESHOLD'
 * refusalOfLevel(dfeLookedAfter, 'Opportunity area')?.code; // => 'LEVEL_BELOW_THRESHOLD'
 * refusalOfLevel(dfeLookedAfter, 'Local authority'); // => null
 */
export function refusalOfLevel(policy: DisclosurePolicy, level: string): LevelRefusal | null {
  const asked = inOneNumber(level);
  const refused = policy.refusedLevels.map(inOneNumber);
  const isListed = refused.includes(asked);
  if (!isListed && (!refused.includes(OTHER_AREA) || isAuthorityOrLarger(level))) return null;
  const what =
    isListed && asked !== OTHER_AREA
      ? withArticle(asked)
      : 'an area that is not known to be a local authority or larger';
  return {
    code: 'LEVEL_BELOW_THRESHOLD',
    reason: `${policy.title} publishes nothing for ${what}: so few children live in one that hiding small counts would not hide who they are. Ask for the local authority.`,
  };
}

function inOneNumber(level: string): string {
  return level.trim().toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

function withArticle(level: string): string {
  const name = /^[lm]soa$/.test(level) ? level.toUpperCase() : level;
  return `${/^(?:[aeiou]|[LM]SOA)/.test(name) ? 'an' : 'a'} ${name}`;
}
