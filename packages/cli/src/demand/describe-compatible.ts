import type { CompatibleAnswer, Convention } from '@golden-thread/sufficiency/demand';
import { textTable } from '../text-table.ts';
import type { DemandAsked } from './given-demand.ts';
import { periodEnds } from './period-ends.ts';

const names: Readonly<Record<string, string>> = {
  'data-to-insight': 'Data to Insight’s demand model',
  'social-finance': 'Social Finance’s regional demand model',
};

/** Another model's answer for people, by its own states. */
export function describeCompatible(
  answer: CompatibleAnswer,
  convention: Convention,
  { referenceFromDate, referenceToDate, fromDate, days }: DemandAsked,
): readonly string[] {
  const { stock, transitions, came, entrants, points } = answer;
  const states = [...new Set(stock.flatMap((day) => [...day.states.keys()]))].sort();
  const ends = periodEnds(fromDate, days);
  const shown = points.filter(({ date }) => ends.includes(date));
  return [
    `As ${names[convention.id] ?? convention.id} counts, faults and all; the default counts otherwise: see --differences`,
    '',
    textTable(
      ['state', ...stock.map(({ date }) => date)],
      [
        ...states.map((state) => [state, ...stock.map((day) => String(day.states.get(state) ?? 0))]),
        [
          'all',
          ...stock.map((day) => String([...day.states.values()].reduce((sum, count) => sum + count, 0))),
        ],
      ],
    ),
    '',
    `From ${referenceFromDate} to ${referenceToDate}`,
    '',
    textTable(
      ['from', 'to', 'children'],
      [...transitions].flatMap(([from, ofState]) =>
        [...ofState].map(([to, count]) => [from, to, String(count)]),
      ),
    ),
    '',
    textTable(
      ['entrants', 'children', 'a day'],
      [...came].map(([state, count]) => [state, String(count), (entrants.get(state) ?? 0).toFixed(6)]),
    ),
    '',
    `Expected from ${fromDate} on`,
    '',
    textTable(
      ['state', ...shown.map(({ date }) => date)],
      [
        ...states.map((state) => [
          state,
          ...shown.map((point) =>
            (point.states.find((each) => each.state === state)?.expected ?? 0).toFixed(6),
          ),
        ]),
        ['all', ...shown.map(({ total }) => total.toFixed(6))],
      ],
    ),
  ];
}
