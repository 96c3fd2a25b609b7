import type { ChartLine } from '../chart/chart-lines.ts';
import { formatMonth } from '../words/dates.ts';
import type { Forecast, ForecastYear } from './forecast-answer.ts';
import type { KnownNumber } from './known-numbers.ts';
import { PLAIN } from './scenario-tables.ts';

/** Lines that can still be told apart. */
const MOST_SCENARIOS = 2;

const monthOf = ({ date }: { readonly date: string }) => formatMonth(date.slice(0, 7));

/** What was counted, all children expected with the interval, and the first scenarios; what is expected begins where counting ends. */
export function forecastLines(
  { years, scenarios, intervalPercent }: Forecast,
  known: readonly KnownNumber[],
): readonly ChartLine[] {
  const labels = [...known, ...years].map(monthOf);
  const last = known.at(-1);
  const ahead = (name: string, of: readonly ForecastYear[], withInterval: boolean): ChartLine => ({
    name,
    points: labels.map((label, at) => {
      const year = of[at - known.length];
      const told =
        year?.total ??
        (last !== undefined && at === known.length - 1
          ? { expected: last.value, lower: last.value, upper: last.value }
          : undefined);
      if (told === undefined) return { label, value: null };
      const { expected: value, lower, upper } = told;
      return withInterval ? { label, value, lower, upper } : { label, value };
    }),
  });
  return [
    ...(known.length === 0
      ? []
      : [
          {
            name: 'Counted',
            points: labels.map((label, at) => ({ label, value: known[at]?.value ?? null })),
          },
        ]),
    ahead(`${PLAIN}, with the ${intervalPercent}% interval`, years, true),
    ...scenarios
      .slice(0, MOST_SCENARIOS)
      .map(({ scenario, years: changed }) => ahead(scenario.title, changed, false)),
  ];
}
