import { addMonths, endOfMonth } from './day-arithmetic.ts';
import { isIsoDate } from './iso-date.ts';
import type { Period } from './period.ts';

const firstMonths = {
  month: null,
  quarter: ['01', '04', '07', '10'],
  'calendar-year': ['01'],
  'financial-year': ['04'],
  'academic-year': ['09'],
} as const;

const monthsLong = {
  month: 1,
  quarter: 3,
  'calendar-year': 12,
  'financial-year': 12,
  'academic-year': 12,
} as const;

/**
 * What is wrong with a period whose days do not fit its kind, in words; null when nothing is.
 *
 * @example
 * periodProblem({ kind: 'month', startDate: '2022-08-01', endDate: '2022-08-30' }); // => 'a month ends on 2022-08-31, not 2022-08-30'
 */
export function periodProblem(period: Period): string | null {
  const { kind, startDate, endDate } = period;
  if (!isIsoDate(startDate)) return `"${startDate}" is not a calendar day`;
  if (!isIsoDate(endDate)) return `"${endDate}" is not a calendar day`;
  if (kind === 'custom') return endDate < startDate ? `it ends on ${endDate}, before it starts` : null;
  if (kind === 'day') return endDate === startDate ? null : 'a day starts and ends on the same day';
  const name = kind.replace('-', ' ');
  const allowed: readonly string[] | null = firstMonths[kind];
  if (startDate.slice(8) !== '01' || (allowed !== null && !allowed.includes(startDate.slice(5, 7)))) {
    return `${article(name)} ${name} does not start on ${startDate}`;
  }
  const lastDate = endOfMonth(addMonths(startDate, monthsLong[kind] - 1));
  return endDate === lastDate ? null : `${article(name)} ${name} ends on ${lastDate}, not ${endDate}`;
}

function article(name: string): string {
  return name.startsWith('a') ? 'an' : 'a';
}
