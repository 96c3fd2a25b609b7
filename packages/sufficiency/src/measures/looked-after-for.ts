import { addDays, addMonths } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CareSpell } from './care-history.ts';

/**
 * Whether a child has been looked after without a break for so many months by the end of a day; `untold` where care began before the
 * returns tell of it, too short a time ago.
 *
 * @source DfE, SSDA903 guide: a child looked after from 1 April to 31 March has been so for twelve months
 * @example
 * const spell = { startDate: '2021-04-01', endDate: null, toldUntil: '2022-03-31', startTold: true, episodes: [] };
 * lookedAfterFor(spell, 12, '2022-03-31'); // => 'yes'
 */
export function lookedAfterFor(
  { startDate, startTold }: CareSpell,
  months: number,
  day: IsoDate,
): 'yes' | 'no' | 'untold' {
  if (addMonths(startDate, months) <= addDays(day, 1)) return 'yes';
  return startTold ? 'no' : 'untold';
}
