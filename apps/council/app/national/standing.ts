import type { ResultOf } from 'gql.tada';
import type { comparisonFragment } from '../operations/national.ts';

export type ComparisonDetail = ResultOf<typeof comparisonFragment>;

const quarters = {
  A: 'In the best quarter of local authorities (A).',
  B: 'In the second-best quarter of local authorities (B).',
  C: 'In the second-worst quarter of local authorities (C).',
  D: 'In the worst quarter of local authorities (D).',
} as const;

type Standing = Pick<ComparisonDetail, 'quartile' | 'quartileReason' | 'rank' | 'rankOf' | 'rankSharedBy'>;

/**
 * Where an area stands among local authorities, by the polarity of the measure, in sentences: its quarter or why it has none,
 * and its place where there is one.
 */
export function standingWords(standing: Standing): readonly string[] {
  const { quartile, quartileReason, rank, rankOf, rankSharedBy } = standing;
  const quarter = quartile === null ? quartileReason : quarters[quartile];
  const shared = rankSharedBy !== null && rankSharedBy > 1 ? `, a place that ${rankSharedBy} share` : '';
  return [
    ...(quarter === null ? [] : [quarter]),
    ...(rank === null ? [] : [`Place ${rank} of ${rankOf}, counted from the best${shared}.`]),
  ];
}

/** The year of an edition of statistical neighbours. */
export const neighbourYears = { EDITION_2021: '2021', EDITION_2025: '2025' } as const;
