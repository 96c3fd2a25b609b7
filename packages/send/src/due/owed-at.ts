import type { IsoDate } from '@golden-thread/outcomes';
import { clockAt } from '../clocks/clock-at.ts';
import type { ClockCase } from '../clocks/clock-case.ts';

/** What is owed of a clock as at a day. */
export interface OwedAt {
  /** The last day in time; null where it cannot be told. */
  readonly dueOn: IsoDate | null;
  /** 0 on the last day in time, negative after; null where it cannot be told. */
  readonly daysLeft: number | null;
  /** Whether an exception lifts the limit. It is still owed as soon as practicable. */
  readonly excused: boolean;
  /** What is not known, where it cannot be told when it is due; else null. */
  readonly untold: string | null;
}

/** What is owed of a clock as at a day; null where nothing is. */
export function owedAt(given: ClockCase, asAt: IsoDate): OwedAt | null {
  const { rule, standing, dueOn, excused } = clockAt(given, asAt);
  if (rule.means === 'at-least') return null;
  const { state, daysLeft, untold } = standing;
  if (state !== 'running' && state !== 'overdue' && state !== 'unknown') return null;
  return { dueOn: untold === null ? dueOn : null, daysLeft, excused, untold };
}

/**
 * The same for many clocks as at one day. Most are annual reviews that nothing but their days tells apart, thousands of them on a few
 * hundred days: each pair of days is read once.
 */
export function owedAsAt(asAt: IsoDate): (given: ClockCase) => OwedAt | null {
  const reviews = new Map<string, OwedAt | null>();
  return (given) => {
    if (given.clock !== 'annual-review' || given.ended !== null || given.exceptions.length > 0) {
      return owedAt(given, asAt);
    }
    const days = `${given.lastReviewedDate} ${given.planMadeDate} ${given.reviewCompletedDate}`;
    const known = reviews.get(days);
    if (known !== undefined) return known;
    const owed = owedAt(given, asAt);
    reviews.set(days, owed);
    return owed;
  };
}
