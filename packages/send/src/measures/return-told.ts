import { calendarYear } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ReturnSetting } from './return-row.ts';

/** The tables of casework a council may give beside a return, of what the return does not ask. */
export type CaseworkKind = 'advice' | 'audits' | 'exclusions';

/** What a return does not say of itself: an annual one, or an extract of a part of a year in the same layout. */
export interface ReturnTold {
  /** Begins every key, so that the records of two returns are told apart. */
  readonly returnId: string;
  /** The first and the last day for which its requests, decisions, plans and ends are whole. */
  readonly fromDate: IsoDate;
  readonly untilDate: IsoDate;
  /** The day of which the plans in force are told; not before `untilDate`. */
  readonly censusDate: IsoDate;
  /** The day from which the return may be known. */
  readonly knownDate: IsoDate;
  /** Which tables of casework were given beside it, be they empty; unless said, those of which a row is there. */
  readonly casework?: readonly CaseworkKind[] | undefined;
  /** The type of a setting, from a register of establishments; unless given, what the return itself tells of it. */
  readonly placementType?: ((setting: ReturnSetting) => string) | undefined;
}

/** What is told of an annual return, besides its time. */
export interface AnnualReturn extends Omit<ReturnTold, 'fromDate' | 'untilDate'> {
  /** A return collected in 2025 tells of the calendar year 2024. */
  readonly collectionYear: number;
}

/**
 * What a return of the annual collection tells of: the calendar year before its census in January.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` or `DAY_OUT_OF_RANGE`, when the collection year is none.
 *
 * @example
 * import { annualReturn } from '@golden-thread/send/measures';
 * const told = annualReturn({
 *   returnId: 'r',
 *   collectionYear: 2025,
 *   censusDate: '2025-01-16',
 *   knownDate: '2025-02-28',
 * });
 * [told.fromDate, told.untilDate]; // => ['2024-01-01', '2024-12-31']
 */
export function annualReturn({ collectionYear, ...told }: AnnualReturn): ReturnTold {
  const { startDate, endDate } = calendarYear(collectionYear - 1);
  return { ...told, fromDate: startDate, untilDate: endDate };
}
