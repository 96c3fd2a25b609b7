import type { DueRow } from './due-sums.ts';

const sources: Readonly<Record<NonNullable<DueRow['adviceFrom']>, string>> = {
  EDUCATION: 'Education',
  HEALTH: 'Health care',
  EDUCATIONAL_PSYCHOLOGY: 'Educational psychology',
  SOCIAL_CARE: 'Social care',
  OTHER: 'Anybody else',
};

/** Whom advice was asked of, in words; empty where no advice was. */
export function sourceWords(source: DueRow['adviceFrom']): string {
  return source === null ? '' : sources[source];
}
