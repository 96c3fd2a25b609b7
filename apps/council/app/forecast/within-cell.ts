import type { NumberCell, ReportColumn } from '@golden-thread/reports';
import { figuresColumn } from '../sufficiency/report-cells.ts';
import { formatDay } from '../words/dates.ts';
import { digitsOf, formatQuantity } from '../words/quantities.ts';
import type { ForecastYear } from './forecast-answer.ts';

const whole = (value: number) => formatQuantity(value, 'COUNT', 0);

/** What is expected and between what it is likely to lie, in whole children: a tenth of one would claim too much. */
export function withinCell({
  expected,
  lower,
  upper,
}: {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}): NumberCell {
  return {
    kind: 'number',
    text: `${whole(expected)} (${whole(lower)} to ${whole(upper)})`,
    digits: digitsOf(expected, 'COUNT', 0),
  };
}

/** A column for the end of each year. */
export function yearColumns(years: readonly Pick<ForecastYear, 'date'>[]): readonly ReportColumn[] {
  return years.map(({ date }) => figuresColumn(formatDay(date)));
}
