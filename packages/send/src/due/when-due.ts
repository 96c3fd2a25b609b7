import type { DueCell } from './due-cell.ts';

/**
 * When something is due that has so many days left.
 *
 * @param daysLeft - null: it cannot be told.
 * @param lastWeek - what is due after it is due `later`.
 */
export function whenDue(daysLeft: number | null, lastWeek: number): Pick<DueCell, 'when' | 'week'> {
  if (daysLeft === null) return { when: 'untold', week: null };
  if (daysLeft < 0) return { when: 'late', week: null };
  const week = Math.max(1, Math.ceil(daysLeft / 7));
  return week > lastWeek ? { when: 'later', week: null } : { when: 'week', week };
}
