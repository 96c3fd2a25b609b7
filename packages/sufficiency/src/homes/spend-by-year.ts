import { daysBetween, financialYear, addDays, type IsoDate, type Period } from '@golden-thread/outcomes';
import type { AnnualSpend } from './annual-spend.ts';
import type { CallOff } from './call-off.ts';

/** What one kind of place cost in a financial year: as reported and as the places bought show, kept apart. */
export interface YearSpend {
  readonly year: Period;
  /** On what; null for everything together. */
  readonly buys: CallOff['buys'] | null;
  /** Pence; null where no source tells it. */
  readonly reported: number | null;
  /** Pence, to the penny, from price and nights of the places bought; null where none was, or the price of one is unknown. */
  readonly recomputed: number | null;
  /** Recomputed less reported; null where either is unknown. */
  readonly discrepancy: number | null;
  /** Nights paid for. */
  readonly nights: number;
  /** Nights of places whose price nobody tells. */
  readonly nightsWithoutPrice: number;
}

/**
 * Spend in each financial year, on each kind of place and on all together (last).
 *
 * A night costs a seventh of a week, so that a place of a whole year costs 365 / 7, or 52.14, weeks. A place still paid for is counted up
 * to `until`, and no further: what is to come is a forecast, not spend.
 *
 * @example
 * spendByYear([], [], [2021], '2022-04-01')[0]?.recomputed; // => null
 */
export function spendByYear(
  callOffs: readonly CallOff[],
  told: readonly AnnualSpend[],
  startYears: readonly number[],
  until: IsoDate,
): readonly YearSpend[] {
  return startYears.flatMap((startYear) => {
    const year = financialYear(startYear);
    const ofYear = told.filter((spend) => spend.year === startYear);
    const kinds = new Set([...callOffs.map(({ buys }) => buys), ...ofYear.flatMap(({ buys }) => buys ?? [])]);
    return [...[...kinds].toSorted(), null].map((buys) => {
      const its = callOffs.filter((callOff) => buys === null || callOff.buys === buys);
      const reported = ofYear.find((spend) => spend.buys === buys)?.pence ?? null;
      return { year, buys, ...spentOn(its, year, until, reported) };
    });
  });
}

function spentOn(
  callOffs: readonly CallOff[],
  year: Period,
  until: IsoDate,
  reported: number | null,
): Omit<YearSpend, 'year' | 'buys'> {
  let [nights, nightsWithoutPrice, pence] = [0, 0, 0];
  for (const callOff of callOffs) {
    const paid = nightsIn(callOff, year, until);
    nights += paid;
    if (callOff.perWeekPence === null) nightsWithoutPrice += paid;
    else pence += (paid * callOff.perWeekPence) / 7;
  }
  const recomputed = nights === 0 || nightsWithoutPrice > 0 ? null : Math.round(pence);
  const discrepancy = reported === null || recomputed === null ? null : recomputed - reported;
  return { reported, recomputed, discrepancy, nights, nightsWithoutPrice };
}

function nightsIn({ fromDate, untilDate }: CallOff, year: Period, until: IsoDate): number {
  const first = fromDate > year.startDate ? fromDate : year.startDate;
  const ends = [untilDate ?? until, until, addDays(year.endDate, 1)];
  const last = ends.reduce((earliest, day) => (day < earliest ? day : earliest));
  return Math.max(0, daysBetween(first, last));
}
