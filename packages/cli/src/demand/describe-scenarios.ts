import type { ScenarioComparison, ScenarioForecast } from '@golden-thread/sufficiency/scenarios';
import { textTable } from '../text-table.ts';

/** Scenarios side by side for people: the total of each year, its interval, new places, cost, and what is different from the base. */
export function describeScenarios({ base, scenarios }: ScenarioComparison): readonly string[] {
  const rows = [
    ...rowsOf(base, () => ['', '']),
    ...scenarios.flatMap((scenario) =>
      rowsOf(scenario, (year) => {
        const total = scenario.differences[year]?.at(-1);
        return [signed(total?.children ?? 0), pounds(total?.pence ?? null, true)];
      }),
    ),
  ];
  const isPriced = base.years.some(({ cost }) => cost.totalPence !== null);
  const remarks = new Set(
    [base, ...scenarios]
      .flatMap(({ years }) => years.flatMap(({ cost }) => cost.remarks))
      .map(({ text }) => text),
  );
  return [
    textTable(
      [
        'scenario',
        'on',
        'children',
        '80 % from',
        '80 % to',
        'new places',
        'filled',
        'cost of the year',
        'more children',
        'more cost',
      ],
      rows,
    ),
    ...(isPriced
      ? remarks.size === 0
        ? []
        : ['', ...remarks]
      : ['', 'No price is given, so no cost can be told: --prices gives what placements cost a week.']),
    '',
    'Types and ages, and differences by type, are in the JSON.',
  ];
}

function rowsOf(
  { title, years }: ScenarioForecast,
  more: (year: number) => readonly string[],
): readonly (readonly string[])[] {
  return years.map(({ atEnd, cost }, year) => {
    const { expected, interval } = atEnd.total;
    const places = atEnd.newPlaces.reduce((sum, each) => sum + each.places, 0);
    const filled = atEnd.newPlaces.reduce((sum, each) => sum + each.filled, 0);
    return [
      title,
      atEnd.date,
      ...[expected, interval.lower, interval.upper].map((value) => value.toFixed(1)),
      String(places),
      filled.toFixed(1),
      `${cost.isLowerBound && cost.totalPence !== null ? 'at least ' : ''}${pounds(cost.totalPence)}`,
      ...more(year),
    ];
  });
}

function signed(value: number): string {
  const text = value.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

/** Whole pounds: pence are in the JSON. */
function pounds(pence: number | null, isDifference = false): string {
  if (pence === null) return 'not known';
  const whole = Math.round(Math.abs(pence) / 100).toLocaleString('en-GB');
  return `${isDifference && pence < 0 ? '-' : ''}£${whole}`;
}
