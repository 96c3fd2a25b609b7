import type { Period } from '@golden-thread/outcomes';
import type { LocalOfferCount, LocalOfferUse } from './local-offer.ts';

/** The use of the Local Offer in one month. */
export interface MonthOfUse {
  readonly month: Period;
  /** Null when nothing was told of the month. */
  readonly use: LocalOfferUse | null;
}

/** A total over several months. */
export interface TotalOfUse {
  readonly count: LocalOfferCount;
  /** Of the months that are known; null when none is. */
  readonly total: number | null;
  /** Months of which it is not known, oldest first. While there is one, the total is no figure for the whole time. */
  readonly unknownMonths: readonly Period[];
}

/** The use of the Local Offer over some time. */
export interface UseOverTime {
  /** Every month, oldest first, whether anything is told of it or not. */
  readonly months: readonly MonthOfUse[];
  readonly totals: readonly TotalOfUse[];
}

const counts: readonly LocalOfferCount[] = ['visits', 'newUsers', 'engagementSessions'];

/**
 * The use of the Local Offer in some months, oldest first, with the months named of which nothing is known: a month that nobody
 * counted is not one without visits.
 *
 * @example
 * import { monthPeriod } from '@golden-thread/outcomes';
 * localOfferUseIn([], [monthPeriod('2024-01')]).totals[0]?.total; // => null
 */
export function localOfferUseIn(uses: readonly LocalOfferUse[], time: readonly Period[]): UseOverTime {
  const byMonth = new Map(uses.map((use) => [use.month, use]));
  const months = time.map((month) => ({ month, use: byMonth.get(month.startDate.slice(0, 7)) ?? null }));
  return {
    months,
    totals: counts.map((count) => {
      const known = months.flatMap(({ use }) => use?.[count] ?? []);
      return {
        count,
        total: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0),
        unknownMonths: months.flatMap(({ month, use }) => ((use?.[count] ?? null) === null ? [month] : [])),
      };
    }),
  };
}
