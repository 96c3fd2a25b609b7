import type { PastForecasts } from '@golden-thread/sufficiency/demand';
import { textTable } from '../text-table.ts';

/** How forecasts made in past years turned out, for people. */
export function describePast(past: readonly PastForecasts[]): readonly string[] {
  const cases = past.flatMap((each) => each.cases);
  if (cases.length === 0) {
    return [
      'No past year has a whole reference window before it and a year after it: there is no back-test.',
    ];
  }
  const written = (value: number | null): string => (value === null ? '-' : value.toFixed(1));
  return [
    'Forecasts made the same way on past year ends, and what came',
    '',
    textTable(
      ['made on', 'for', 'expected', '80 % from', '80 % to', 'came', 'held'],
      cases.map(({ originDate, date, expected, interval, actual, covered }) => [
        originDate,
        date,
        expected.toFixed(1),
        interval.lower.toFixed(0),
        interval.upper.toFixed(0),
        String(actual),
        covered ? 'yes' : 'no',
      ]),
    ),
    '',
    textTable(
      ['years ahead', 'forecasts', 'children off', 'had nothing changed', '80 % held'],
      past
        .filter((each) => each.cases.length > 0)
        .map(({ yearsAhead, meanError, meanErrorOfNoChange, coverage, cases: of }) => [
          yearsAhead === null ? 'as asked' : String(yearsAhead),
          String(of.length),
          written(meanError),
          written(meanErrorOfNoChange),
          coverage === null ? '-' : `${(100 * coverage).toFixed(0)} %`,
        ]),
    ),
  ];
}
