import { addMonths, isoDate, quarterPeriod, type IsoDate, type Period } from '@golden-thread/outcomes';

/** The most quarters a scorecard shows: ten years. */
export const MOST_QUARTERS = 40;

/** The quarters of a scorecard as at a day. */
export interface ScorecardQuarters {
  /** Earliest first. */
  readonly quarters: readonly Period[];
  /** How many earlier ones are left out because there are more than forty. */
  readonly leftOut: number;
}

/**
 * The quarters from that of a first day to that of the day asked, though it may not be over; at most forty, the newest. None
 * where the day asked lies in a quarter before.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function scorecardQuarters(firstDay: IsoDate, asOf: IsoDate): ScorecardQuarters {
  const first = quarterStart(firstDay);
  const last = quarterStart(isoDate(asOf));
  const count = Math.max(0, (monthsOf(last) - monthsOf(first)) / 3 + 1);
  const shown = Math.min(count, MOST_QUARTERS);
  const quarters = Array.from({ length: shown }, (_, index) =>
    quarterPeriod(addMonths(last, -3 * (shown - 1 - index)).slice(0, 7)),
  );
  return { quarters, leftOut: count - shown };
}

function quarterStart(date: IsoDate): IsoDate {
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

function monthsOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
