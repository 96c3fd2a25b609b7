import { customPeriod, isoDate, periodsWithin } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import { knownRecords } from '../measures/known-records.ts';
import type { MeasureRecords } from '../measures/measure-record.ts';
import { endingsByMonth } from './endings-by-month.ts';
import type { LoadHistory } from './load-month.ts';
import { plansByMonth } from './plans-by-month.ts';
import { requestsByMonth } from './requests-by-month.ts';

/**
 * What the records tell of load, month by month: whole months that are over, from what was known by the end of a day.
 *
 * Requests, plans issued and plans ceased count as in `requestsReceived`, `plansIssued` and `plansCeased`, plans in force as those
 * a share of is taken of in `primaryNeeds`.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `RECORD_KNOWN_TWICE`, when two records of one key are known from the same day.
 */
export function loadHistory(records: MeasureRecords, asAt: IsoDate): LoadHistory {
  isoDate(asAt);
  const { startDate, endDate } = records.whole;
  const until = endDate < asAt ? endDate : asAt;
  const months =
    until < startDate
      ? []
      : periodsWithin(customPeriod(startDate, until), 'month').map((month) => month.startDate.slice(0, 7));
  const known = <R extends { readonly key: string; readonly knownDate: IsoDate }>(
    kept: readonly R[] | null,
  ) => (kept === null ? null : knownRecords(kept, asAt));
  const requests = requestsByMonth(known(records.requests), months);
  const endings = endingsByMonth(known(records.assessments), months);
  const plans = plansByMonth(known(records.plans), months);
  return {
    months: months.map((month, at) => ({
      month,
      ...requests.at(at),
      ...endings.at(at),
      ...plans.at(at),
    })),
    leftOut: [...requests.leftOut, ...endings.leftOut, ...plans.leftOut],
  };
}
