import type { AbsenceReason } from '../observation.ts';
import type { AreaWithoutFigure } from './area-figure.ts';

const words: Readonly<Record<AbsenceReason, string>> = {
  missing: 'missing',
  suppressed: 'suppressed',
  'not-due': 'not due yet',
  'not-collected': 'not collected',
  unknown: 'not there for a reason unknown',
};

/** How many have no figure, by reason, such as "2 suppressed, 1 missing"; empty when every area has one. */
export function withoutFigureWords(without: readonly AreaWithoutFigure[]): string {
  const reasons = Object.keys(words) as readonly AbsenceReason[];
  return reasons
    .map((reason) => [without.filter((area) => area.reason === reason).length, words[reason]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
