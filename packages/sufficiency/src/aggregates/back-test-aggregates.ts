import { median, roundTo, mean } from '@golden-thread/outcomes';
import type { AreaAggregates } from './area-aggregates.ts';
import { forecastAggregates } from './forecast-aggregates.ts';
import { newestKnown } from './newest-known.ts';
import { stockAndFlow } from './stock-and-flow.ts';

/** How forecasts of one series, so many years ahead, did over many areas. Percentages to one decimal, errors to two; null without a case. */
export interface AggregateBackTestRow {
  /** `total`, or the id of a part. */
  readonly series: string;
  readonly yearsAhead: number;
  readonly areas: number;
  readonly heldOut: number;
  /** Share of what came inside the 80 % interval. */
  readonly coveragePercent: number;
  /** How far off on average, in percent of what came; of figures above 0. */
  readonly meanAbsolutePercentageError: number | null;
  readonly medianAbsolutePercentageError: number | null;
  /** The same of starts and ceases continued, for the total. */
  readonly stockAndFlowError: number | null;
}

interface HeldOut {
  readonly areaCode: string;
  readonly series: string;
  readonly yearsAhead: number;
  readonly expected: number;
  readonly inside: boolean;
  readonly actual: number;
  readonly flow: number | null;
}

/**
 * Forecasts as they would have been made on every 31 March but the last, up to three years ahead, held against what came. Nothing later is
 * looked at; suppressed figures are neither forecast nor held out. The `rest` is not held out: what it holds differs from year to year.
 *
 * @returns a row for each series and number of years, the total first.
 */
export function backTestAggregates(areas: readonly AreaAggregates[]): readonly AggregateBackTestRow[] {
  const cases = areas.flatMap(heldOutOf);
  const series = [...new Set(['total', ...cases.map((each) => each.series)])];
  return series.flatMap((name) =>
    [1, 2, 3].flatMap((yearsAhead) => {
      const own = cases.filter((each) => each.series === name && each.yearsAhead === yearsAhead);
      return own.length === 0 ? [] : [rowOf(name, yearsAhead, own)];
    }),
  );
}

function rowOf(series: string, yearsAhead: number, cases: readonly HeldOut[]): AggregateBackTestRow {
  const off = (foretold: (each: HeldOut) => number | null) =>
    cases.flatMap((each) => {
      const value = foretold(each);
      return value === null || each.actual === 0 ? [] : [(Math.abs(value - each.actual) / each.actual) * 100];
    });
  const errors = off(({ expected }) => expected);
  const flowErrors = off(({ flow }) => flow);
  const inside = cases.filter((each) => each.inside).length;
  return {
    series,
    yearsAhead,
    areas: new Set(cases.map(({ areaCode }) => areaCode)).size,
    heldOut: cases.length,
    coveragePercent: roundTo((inside / cases.length) * 100, 1),
    meanAbsolutePercentageError: rounded(mean(errors)),
    medianAbsolutePercentageError: rounded(median(errors)),
    stockAndFlowError: rounded(mean(flowErrors)),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundTo(value, 2);
}

function heldOutOf(area: AreaAggregates): readonly HeldOut[] {
  return area.stock.flatMap((_, at) => {
    const seen = upTo(area, at);
    const forecast = newestKnown(seen.stock) === at ? forecastAggregates(seen, 3) : null;
    return (forecast?.points ?? []).flatMap(({ yearsAhead, total, placementTypes, ageBands }) => {
      const then = at + yearsAhead;
      const parts = [...area.placementTypes.parts, ...area.ageBands.parts];
      const all = [{ id: 'total', ...total }, ...placementTypes, ...ageBands];
      return all.flatMap(({ id, expected, lower, upper }) => {
        const series = id === 'total' ? area.stock : parts.find((part) => part.id === id)?.stock;
        const actual = series?.[then] ?? null;
        if (actual === null) return [];
        const flow = id === 'total' ? stockAndFlow(area, at, yearsAhead) : null;
        const inside = lower <= actual && actual <= upper;
        return [{ areaCode: area.areaCode, series: id, yearsAhead, expected, inside, actual, flow }];
      });
    });
  });
}

function upTo(area: AreaAggregates, at: number): AreaAggregates {
  const cut = (values: readonly (number | null)[]) => values.slice(0, at + 1);
  const parts = ({ parts: all, areAll }: AreaAggregates['ageBands']) => ({
    areAll,
    parts: all.map(({ id, stock }) => ({ id, stock: cut(stock) })),
  });
  return {
    ...area,
    stock: cut(area.stock),
    starts: cut(area.starts),
    ceases: cut(area.ceases),
    placementTypes: parts(area.placementTypes),
    ageBands: parts(area.ageBands),
  };
}
