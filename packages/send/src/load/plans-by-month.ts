import type { EventDate } from '../clocks/event-date.ts';
import { isDay } from '../clocks/event-date.ts';
import type { PlanRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import { inForceWhereTold } from './in-force-where-told.ts';
import { countIn, placesOf, zeros } from './month-counts.ts';
import type { CountsByMonth } from './month-counts.ts';

/** Plans in force at the end of each month and plans that ceased in it. */
export function plansByMonth(
  plans: readonly PlanRecord[] | null,
  months: readonly string[],
): CountsByMonth<'ceased' | 'inForce'> {
  if (plans === null) return { at: () => ({ ceased: null, inForce: null }), leftOut: [] };
  const places = placesOf(months);
  const ceased = zeros(months);
  const active = new Turns(months);
  const untold = new Turns(months);
  for (const { madeDate, inForceOnDate, ceasedDate } of plans) {
    countIn(ceased, places, ceasedDate);
    const begun = [madeDate, inForceOnDate ?? 'unknown'].filter(isDay).toSorted()[0] ?? null;
    if (!isDay(madeDate)) untold.between(null, begun ?? ceasedDate);
    if (begun === null) continue;
    if (ceasedDate === 'unknown') untold.between(begun, 'not-yet');
    else active.between(begun, ceasedDate);
  }
  const inForce = active.atEndOfEach();
  const unsure = untold.atEndOfEach();
  const undated = plans.filter(({ madeDate }) => madeDate === 'unknown').length;
  return {
    at: (month) => ({
      ceased: ceased[month] as number,
      inForce: inForceWhereTold(inForce[month] as number, unsure[month] as number),
    }),
    leftOut: [
      ...leaveOut(
        plans.filter(({ ceasedDate }) => ceasedDate === 'unknown'),
        'plan',
        'plans',
        'that ceased on a day not known',
      ),
    ]
      .map(({ because }) => because)
      .concat(
        undated === 0
          ? []
          : `${undated} ${undated === 1 ? 'plan was' : 'plans were'} made on a day not known and count as in force only from a day that shows it.`,
      ),
  };
}

/** How many of something there are at the end of each month, told by when each begins and ends. */
class Turns {
  readonly #months: readonly string[];
  readonly #turns: number[];

  constructor(months: readonly string[]) {
    this.#months = months;
    this.#turns = [...zeros(months), 0];
  }

  /** From a day, null for before all months, until the first day it is no longer so. */
  between(from: string | null, until: EventDate): void {
    const begins = from === null ? 0 : this.#monthOf(from);
    const ends = isDay(until) ? this.#monthOf(until) : this.#months.length;
    if (ends <= begins) return;
    this.#turns[begins] = (this.#turns[begins] as number) + 1;
    this.#turns[ends] = (this.#turns[ends] as number) - 1;
  }

  atEndOfEach(): readonly number[] {
    let count = 0;
    return this.#months.map((_, at) => (count += this.#turns[at] as number));
  }

  /** Which of the months a day lies in: the first for an earlier day, one past the last for a later one. */
  #monthOf(date: string): number {
    const month = date.slice(0, 7);
    const last = this.#months.at(-1) ?? '';
    if (month > last) return this.#months.length;
    return Math.max(0, this.#months.indexOf(month));
  }
}
