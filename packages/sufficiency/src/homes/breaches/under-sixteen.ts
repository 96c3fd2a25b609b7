import type { IsoDate } from '@golden-thread/outcomes';
import type { BreachRule } from './placement-breach.ts';
import { isSupportedPlacement } from './supported-placement.ts';

/**
 * The first day on which nobody under 16 may be placed in supported accommodation.
 *
 * @source The Care Planning, Placement and Case Review (England) (Amendment) Regulations 2021 (S.I. 2021/161), regulation 4
 */
export const NO_SUPPORTED_UNDER_16: IsoDate = '2021-09-09';

/**
 * A child under 16 lives in supported accommodation.
 *
 * Only the month of birth is kept, so a child counts as under 16 until the month of the sixteenth birthday begins, and not in it.
 */
export const underSixteen: BreachRule = (episode, home, day) => {
  const { birthMonth } = episode;
  if (birthMonth === null || day < NO_SUPPORTED_UNDER_16 || !isSupportedPlacement(episode, home)) return null;
  if (monthsBetween(birthMonth, day) >= 16 * 12) return null;
  return {
    reason: 'under-16-in-supported-accommodation',
    unlawful: true,
    notBefore: NO_SUPPORTED_UNDER_16,
  };
};

function monthsBetween(month: string, day: IsoDate): number {
  return monthNumber(day) - monthNumber(month);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
