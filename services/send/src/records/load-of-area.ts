import {
  addDays,
  addMonths,
  customPeriod,
  endOfMonth,
  monthPeriod,
  type Period,
} from '@golden-thread/outcomes';
import {
  joinLoadHistories,
  loadHistory,
  plansInForce,
  type LoadHistory,
  type LoadMonth,
} from '@golden-thread/send/load';
import { sendMeasures } from '@golden-thread/send/measures';
import { protectLoadHistory, type MonthOfMeasures } from '../protection/protect-load-history.ts';
import { protectSeries } from '../protection/protect-series.ts';
import type { RoundCell } from '@golden-thread/subgraph/protection';
import type { RecordsOfReturn, SendRecords } from './kept-records.ts';
import { measureSeries, type MeasureSeries } from './measure-series.ts';
import { returnFor } from './returns-as-at.ts';

/** How many months are looked back over: as many as a forecast looks at. */
const MONTHS = 36;

/** The history of load of an area, exact: each month as the return tells it that answers for it. */
export async function loadOfArea(records: SendRecords): Promise<LoadHistory> {
  const time = timeOf(records);
  if (time === null) return { months: [], leftOut: [] };
  const read = await records.measureRecords(['requests', 'assessments', 'plans'], time);
  const joined = joinLoadHistories(read.map((each) => loadHistory(each.records, records.asOf)));
  // Of a return that reaches further back, only rows within the time were read.
  const months = joined.months.filter(({ month }) => `${month}-01` >= time.startDate);
  return { ...joined, months: months.map((each) => ({ ...each, inForce: inForceOf(each, records, read) })) };
}

/** Plans in force at the end of a month, from the return that measures take them from: it may begin within the month. */
function inForceOf(
  { month, inForce }: LoadMonth,
  { returns, asOf }: SendRecords,
  read: readonly RecordsOfReturn[],
): number | null {
  const period = monthPeriod(month);
  const ofDay = returnFor(returns, period, 'day');
  if (ofDay === returnFor(returns, period, 'period')) return inForce;
  const found = read.find(({ kept }) => kept.id === ofDay?.id);
  return found === undefined ? inForce : plansInForce(found.records, month, asOf);
}

/** The history of load for somebody who may not see children: the months of measures as measures tell them, and all rounded. */
export async function protectedLoadOfArea(records: SendRecords, round: RoundCell): Promise<LoadHistory> {
  const history = await loadOfArea(records);
  const periods = history.months.map(({ month }) => monthPeriod(month));
  if (periods.length === 0) return { months: [], leftOut: [] };
  const series = await protectSeries({
    measures: sendMeasures.filter(({ id }) => needed.has(id)),
    periods,
    asAt: records.asOf,
    exact: (measures, months) => measureSeries(records, measures, months),
    all: sendMeasures,
    round,
  });
  const inForce = sendMeasures.filter(({ id }) => id === behind.inForce[0]);
  const [exact] = await measureSeries(records, inForce, periods);
  const told = new Map(
    history.months.map(
      ({ month }, at) =>
        [month, { month, ...measuredAt(series, at), inForceUntold: leftOutAt(exact, at) }] as const,
    ),
  );
  return protectLoadHistory(history, told, round);
}

/** The measures that tell the same counts as a history, and of which they are the number counted or the number a share is of. */
const behind = {
  requests: ['requests-received', 'numerator'],
  issued: ['plans-issued', 'numerator'],
  ceased: ['plans-ceased', 'denominator'],
  inForce: ['primary-needs', 'denominator'],
} as const;
const needed: ReadonlySet<string> = new Set(Object.values(behind).map(([id]) => id));

function measuredAt(
  series: readonly MeasureSeries[],
  at: number,
): Omit<MonthOfMeasures, 'month' | 'inForceUntold'> {
  const count = ([id, which]: (typeof behind)[keyof typeof behind]): number | null =>
    series.find(({ definition }) => definition.id === id)?.results[at]?.[which] ?? null;
  return {
    requests: count(behind.requests),
    issued: count(behind.issued),
    ceased: count(behind.ceased),
    inForce: count(behind.inForce),
  };
}

/** How many records a measure could neither count nor pass over, exact. */
function leftOutAt(series: MeasureSeries | undefined, at: number): number {
  return (series?.results[at]?.leftOut ?? []).reduce((sum, { count }) => sum + count, 0);
}

/** The months to the last whole one that a return tells of; null where none does. */
function timeOf({ returns }: SendRecords): Period | null {
  const last = returns
    .map(({ untilDate }) => untilDate)
    .toSorted()
    .at(-1);
  if (last === undefined) return null;
  const end = last === endOfMonth(last) ? last : addDays(`${last.slice(0, 7)}-01`, -1);
  return customPeriod(addMonths(`${end.slice(0, 7)}-01`, 1 - MONTHS), end);
}
