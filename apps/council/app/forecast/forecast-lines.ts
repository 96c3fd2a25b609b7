import type { ChartLine } from '../chart/chart-lines.ts';
import { formatMonth } from '../words/dates.ts';
import type { Forecast, ForecastYear } from './forecast-answer.ts';

/** Lines that can still be told apart. */
const MOST_SCENARIOS = 2;

/** All children expected as one line with its interval, and the first scenarios beside it. */
export function forecastLines({ years, scenarios }: Forecast): readonly ChartLine[] {
  const points = (of: readonly ForecastYear[]) =>
    of.map(({ date, total }) => ({ label: formatMonth(date.slice(0, 7)), value: total.expected }));
  return [
    {
      name: 'As things go on',
      points: years.map(({ date, total }) => ({
        label: formatMonth(date.slice(0, 7)),
        value: total.expected,
        lower: total.lower,
        upper: total.upper,
      })),
    },
    ...scenarios
      .slice(0, MOST_SCENARIOS)
      .map(({ scenario, years: changed }) => ({ name: scenario.title, points: points(changed) })),
  ];
}
