import type { DisclosurePolicy } from './policy.ts';

/** Why a table for so small an area is not made. */
export interface LevelRefusal {
  readonly code: 'LEVEL_BELOW_THRESHOLD';
  readonly reason: string;
}

/**
 * Says why a geographic level may not be published under a policy; null when it may. Capitals, spaces at the ends and a plural s do not matter.
 *
 * @example
 * refusalOfLevel(dfeLookedAfter, 'Wards')?.code; // => 'LEVEL_BELOW_THRESHOLD'
 * refusalOfLevel(dfeLookedAfter, 'Local authority'); // => null
 */
export function refusalOfLevel(policy: DisclosurePolicy, level: string): LevelRefusal | null {
  const asked = level.trim().toLowerCase().replace(/s$/, '');
  if (!policy.refusedLevels.some((refused) => refused.toLowerCase().replace(/s$/, '') === asked)) return null;
  return {
    code: 'LEVEL_BELOW_THRESHOLD',
    reason: `${policy.title} publishes nothing for ${withArticle(asked)}: so few children live in one that hiding small counts would not hide who they are. Ask for the local authority.`,
  };
}

function withArticle(level: string): string {
  const name = /^[lm]soa$/.test(level) ? level.toUpperCase() : level;
  return `${/^(?:[aeiou]|[LM]SOA)/.test(name) ? 'an' : 'a'} ${name}`;
}
