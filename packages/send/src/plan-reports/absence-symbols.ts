import type { AbsenceReason } from '@golden-thread/outcomes';

/**
 * What stands in a table in the place of a figure that is not there: `[x]` not available, `[c]` withheld, `[z]` not applicable.
 *
 * @source Government Analysis Function, symbols in tables: [c], [x], [z]
 */
export const absenceSymbols: Readonly<Record<AbsenceReason, '[c]' | '[x]' | '[z]'>> = {
  missing: '[x]',
  unknown: '[x]',
  suppressed: '[c]',
  'not-due': '[z]',
  'not-collected': '[z]',
};
