import {
  placementTypeIds,
  type DemandAnswer,
  type Flow,
  type StockOfDay,
} from '@golden-thread/sufficiency/demand';
import { textTable } from '../text-table.ts';
import type { DemandAsked } from './given-demand.ts';
import { describePast } from './describe-past.ts';
import { periodEnds } from './period-ends.ts';

/** The model in words, for people and machines. */
export const METHOD_IN_WORDS: readonly string[] = [
  'Children age on their birthdays, and all leave on the 18th.',
  'How bands and placements differ is taken from the reference window: departures by nights, entrants by days; few nights lean on their placement type.',
  'How many come, leave and move is taken as it stands at the end of the window, followed through the whole past the returns tell.',
  'Expected numbers are exact, not simulated. The 80 % interval holds chance, how well the past tells the rates, and how fast they drift.',
];

const because: Readonly<Record<string, string>> = {
  ENDS_BEFORE_IT_STARTS: 'end before they start',
  BEGINS_BEFORE_BIRTH: 'begin before birth',
  BEGINS_AT_18_OR_LATER: 'begin at 18 or later',
  BIRTH_UNKNOWN: 'are of children whose birth no header tells',
};

/** The answer for people: where it stood, what happened, the rates, what is to come, and how such forecasts turned out. */
export function describeDemand(answer: DemandAnswer, asked: DemandAsked): readonly string[] {
  const { referenceFromDate, referenceToDate, fromDate, days, by } = asked;
  return [
    'Children in care by age band and placement',
    '',
    stockTable(answer.stock),
    '',
    `From ${referenceFromDate} to ${referenceToDate}`,
    '',
    flowTable([...answer.transitions, ...answer.leavers, ...answer.entrants]),
    '',
    'Chances of a night in 1,000, as the forecast takes them',
    '',
    rateTable(answer),
    '',
    `Expected from ${fromDate} on, with the 80 % interval`,
    '',
    forecastTable(answer, periodEnds(fromDate, days), by === 'band'),
    '',
    ...describePast(answer.backTest),
    '',
    ...METHOD_IN_WORDS,
    ...Object.entries(answer.leftOut).map(
      ([why, episodes]) => `Left out: ${episodes} episodes that ${because[why] ?? why}.`,
    ),
  ];
}

function stockTable(stock: readonly StockOfDay[]): string {
  const cells = stock[0]?.cells ?? [];
  return textTable(
    ['age band', 'placement', ...stock.map(({ date }) => date)],
    [
      ...cells.map(({ ageBandId, placementTypeId }, at) => [
        ageBandId,
        placementTypeId,
        ...stock.map((day) => String(day.cells[at]?.children ?? 0)),
      ]),
      ['all', 'all', ...stock.map(({ total }) => String(total))],
    ],
  );
}

function flowTable(flows: readonly Flow[]): string {
  const cell = (band: string | null, type: string | null, none: string): string =>
    band === null ? none : `${band} ${type ?? ''}`;
  return textTable(
    ['from', 'to', 'children'],
    flows.map(({ fromAgeBandId, fromPlacementTypeId, toAgeBandId, toPlacementTypeId, children }) => [
      cell(fromAgeBandId, fromPlacementTypeId, 'not in care'),
      cell(toAgeBandId, toPlacementTypeId, 'left'),
      String(children),
    ]),
  );
}

function rateTable({ scheme, rates }: DemandAnswer): string {
  const types = placementTypeIds(scheme.placements);
  const perThousand = (chance: number): string => (1_000 * chance).toFixed(2);
  return textTable(
    ['age band', 'placement', 'nights', 'leaves', ...types.map((type) => `to ${type}`)],
    scheme.ageBands.flatMap(({ id }, band) =>
      types.map((type, at) => {
        const cell = rates.cells[band]?.[at];
        const moves = types.map((_, to) => (to === at ? '' : perThousand(cell?.moves[to] ?? 0)));
        return [id, type, String(cell?.nights ?? 0), perThousand(cell?.leaves ?? 0), ...moves];
      }),
    ),
  );
}

function forecastTable({ forecast }: DemandAnswer, ends: readonly string[], byBand: boolean): string {
  const points = forecast.filter(({ date }) => ends.includes(date));
  const partsOf = (point: (typeof points)[number]) =>
    byBand
      ? point.ageBands.map((each) => ({ id: each.ageBandId, ...each }))
      : point.placementTypes.map((each) => ({ id: each.placementTypeId, ...each }));
  const written = ({ expected, interval }: (typeof points)[number]['total']): string =>
    `${expected.toFixed(1)} (${interval.lower.toFixed(0)}–${interval.upper.toFixed(0)})`;
  return textTable(
    ['day', 'all', ...(points[0] === undefined ? [] : partsOf(points[0]).map(({ id }) => id))],
    points.map((point) => [point.date, written(point.total), ...partsOf(point).map(written)]),
  );
}
