import type { Spell } from './spell.ts';

/** Children by state on every day from the first event to the last; each list begins on `firstDay`. */
export interface DailyStock {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly of: ReadonlyMap<string, Float64Array>;
}

/** The stock of every day, a child being in a state from the first day of a spell to the day before it ends. */
export function dailyStock(spells: readonly Spell[], upTo: number | null): DailyStock {
  let [firstDay, lastEvent] = [Infinity, -Infinity];
  for (const { startDay, endDay } of spells) {
    firstDay = Math.min(firstDay, startDay, endDay ?? Infinity);
    lastEvent = Math.max(lastEvent, startDay, endDay ?? -Infinity);
  }
  const lastDay = Math.max(lastEvent, upTo ?? -Infinity);
  const of = new Map<string, Float64Array>();
  const change = (state: string, day: number, by: number) => {
    const changes = of.get(state) ?? new Float64Array(lastDay - firstDay + 1);
    of.set(state, changes);
    changes[day - firstDay]! += by;
  };
  for (const { state, startDay, endDay } of spells) {
    change(state, startDay, 1);
    if (endDay !== null) change(state, endDay, -1);
  }
  for (const changes of of.values()) {
    changes.forEach((by, day) => (changes[day] = by + (changes[day - 1] ?? 0)));
  }
  return { firstDay, lastDay, of };
}

/** Children by state on a day; beyond the ends of the data the nearest day counts. */
export function stockAt({ firstDay, lastDay, of }: DailyStock, day: number): ReadonlyMap<string, number> {
  const index = Math.min(Math.max(day, firstDay), lastDay) - firstDay;
  return new Map([...of.entries()].map(([state, counts]) => [state, counts[index]!]));
}
