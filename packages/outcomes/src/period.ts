import type { IsoDate } from './iso-date.ts';

/** What kind of stretch of time a figure covers. Financial years start on 1 April, academic years on 1 September. */
export type PeriodKind =
  'day' | 'month' | 'quarter' | 'calendar-year' | 'financial-year' | 'academic-year' | 'custom';

/** A stretch of time; both days belong to it. A point in time is a period of kind `day`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}
