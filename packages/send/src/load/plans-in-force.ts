import type { IsoDate } from '@golden-thread/outcomes';
import { knownRecords } from '../measures/known-records.ts';
import type { MeasureRecords } from '../measures/measure-record.ts';
import { plansByMonth } from './plans-by-month.ts';

/**
 * Plans in force at the end of a month, as `loadHistory` counts them, of records that need not be whole for the month: those of a
 * return that begins in the middle of it tell it too. Null where they do not tell.
 *
 * @param month - as `2024-05`.
 * @throws Defect `RECORD_KNOWN_TWICE`, when two records of one key are known from the same day.
 */
export function plansInForce(
  { plans }: Pick<MeasureRecords, 'plans'>,
  month: string,
  asAt: IsoDate,
): number | null {
  return plansByMonth(plans === null ? null : knownRecords(plans, asAt), [month]).at(0).inForce;
}
