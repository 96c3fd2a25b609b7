import { dayNumber, Defect, type IsoDate } from '@golden-thread/outcomes';
import { arrivalsFrom } from './arrivals-from.ts';
import { bandOn } from './birthdays.ts';
import { cohortsOf } from './cohorts.ts';
import type { DemandHistory } from './demand-history.ts';
import type { DemandRates } from './demand-rates.ts';
import { nightly } from './nightly.ts';

/** What to simulate: `draw` gives numbers from 0 up to, not including, 1; the same draws give the same answer. */
export interface SimulationRequest {
  readonly fromDate: IsoDate;
  readonly days: number;
  readonly runs: number;
  readonly draw: () => number;
}

/**
 * The number of children by type on one day ahead in each of many made futures, types in order of the scheme. It steps the same nights
 * as `forecastDemand`, child by child, so that means and variances agree with it but for the chance of the draws.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `RUNS_NOT_POSITIVE`.
 */
export function simulateDemand(
  history: DemandHistory,
  rates: DemandRates,
  { fromDate, days, runs, draw }: SimulationRequest,
): readonly (readonly number[])[] {
  if (!Number.isInteger(runs) || runs < 1) throw new Defect('RUNS_NOT_POSITIVE', 'Ask for one run or more.');
  const start = dayNumber(fromDate);
  const nights = nightly(rates);
  const { types, known } = cohortsOf(history, start, start);
  const arrivals = arrivalsFrom(rates, start, days);
  return Array.from({ length: runs }, () => {
    const counts = new Array<number>(types).fill(0);
    const settle = (ends: readonly number[], day: number, type: number) => {
      const last = typeAfter({ ends, day, type, until: start + days, nights, draw });
      if (last !== null) counts[last]! += 1;
    };
    for (const { ends, children, startType } of known) {
      for (let child = 0; child < children; child += 1) settle(ends, start, startType);
    }
    for (const { ends, day, type } of arrivals(draw)) settle(ends, day, type);
    return counts;
  });
}

interface ChildCourse {
  readonly ends: readonly number[];
  readonly day: number;
  readonly type: number;
  readonly until: number;
  readonly nights: readonly (readonly Float64Array[])[];
  readonly draw: () => number;
}

/** The type a child is in on the last day, null once out of care: from event to event, not night by night. */
function typeAfter({ ends, day, type, until, nights, draw }: ChildCourse): number | null {
  let [now, at] = [day, type];
  for (let band = bandOn(ends, now); now < until && band < ends.length; band = bandOn(ends, now)) {
    const night = nights[band]![at]!;
    const away = 1 - night[at]!;
    const quiet = away <= 0 ? Infinity : Math.floor(Math.log(1 - draw()) / Math.log(1 - Math.min(away, 1)));
    const bandEnd = Math.min(ends[band]!, until);
    // `quiet` nights nothing happens; those after the band ends are drawn anew with the next band's chances.
    if (now + quiet >= bandEnd) {
      now = bandEnd;
      continue;
    }
    now += quiet + 1;
    const next = destination(night, at, away * draw());
    if (next === null) return null;
    at = next;
  }
  return now < ends.at(-1)! ? at : null;
}

function destination(night: Float64Array, from: number, point: number): number | null {
  let left = point;
  for (const [to, chance] of night.entries()) {
    if (to === from) continue;
    left -= chance;
    if (left < 0) return to;
  }
  return null;
}
