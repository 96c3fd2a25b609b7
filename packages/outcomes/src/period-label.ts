import { dayLabel, monthLabel, monthName } from './day-label.ts';
import type { Period } from './period.ts';

/**
 * A period as people write it. Two-year names follow the start year: 2021/22 runs into 2022.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when its days are not days.
 *
 * @example
 * periodLabel(financialYear(2021)); // => '2021/22 financial year'
 */
export function periodLabel(period: Period): string {
  switch (period.kind) {
    case 'day':
      return dayLabel(period.startDate);
    case 'month':
      return monthLabel(period.startDate);
    case 'quarter':
      return `${monthName(period.startDate)} to ${monthLabel(period.endDate)}`;
    case 'calendar-year':
      return String(Number(period.startDate.slice(0, 4)));
    case 'financial-year':
      return `${startAndEndYear(period)} financial year`;
    case 'academic-year':
      return `${startAndEndYear(period)} academic year`;
    case 'custom':
      return `${dayLabel(period.startDate)} to ${dayLabel(period.endDate)}`;
  }
}

function startAndEndYear(period: Period): string {
  return `${period.startDate.slice(0, 4)}/${period.endDate.slice(2, 4)}`;
}
