import { Defect } from '@golden-thread/outcomes';
import type { Convention } from './convention.ts';
import type { DailyStock } from './daily-stock.ts';
import type { Spell } from './spell.ts';

/** The window rates are taken from, and the first day the data speak of, null where they speak of all. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly dataFirst: number | null;
}

/** Rates by the state left, then by the state gone to. */
export type StateRates = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The mean over days of each day's share of a state's children who went to another. It is not departures by days in care: a day with
 * one child weighs as much as a day with a hundred.
 *
 * @throws Defect `NOBODY_TO_LEAVE` where someone leaves a state nobody was in the day before, which neither model can work with.
 */
export function meanDailyRates(
  spells: readonly Spell[],
  stock: DailyStock,
  convention: Convention,
  window: Window,
): StateRates {
  const departures = departuresOf(spells, window);
  const firstEnd = spells.reduce((first, { endDay }) => Math.min(first, endDay ?? Infinity), Infinity);
  const days = daysOf(stock, convention, window, firstEnd);
  const rates = new Map<string, Map<string, number>>();
  for (const { from, to, byDay } of departures.values()) {
    const counts = stock.of.get(from)!;
    let [sum, counted] = [0, 0];
    for (const { day, before } of days) {
      const there = counts[before - stock.firstDay] ?? 0;
      const went = byDay.get(day) ?? 0;
      if (there === 0 && went > 0) {
        throw new Defect('NOBODY_TO_LEAVE', 'Someone leaves a state in which nobody was the day before.');
      }
      if (there > 0) sum += went / there;
      if (there > 0 || convention.emptyDay === 'counts-as-none') counted += 1;
    }
    const ofState = rates.get(from) ?? new Map<string, number>();
    rates.set(from, ofState.set(to, counted === 0 ? 0 : sum / counted));
  }
  return rates;
}

interface Departures {
  readonly from: string;
  readonly to: string;
  readonly byDay: Map<number, number>;
}

function departuresOf(spells: readonly Spell[], { first, last }: Window): ReadonlyMap<string, Departures> {
  const departures = new Map<string, Departures>();
  for (const { state: from, then: to, endDay } of spells) {
    if (to === null || endDay === null || endDay < first || endDay > last) continue;
    const key = `${from}\n${to}`;
    const known = departures.get(key) ?? { from, to, byDay: new Map<number, number>() };
    departures.set(key, known);
    known.byDay.set(endDay, (known.byDay.get(endDay) ?? 0) + 1);
  }
  return departures;
}

/** The days of the window the data cover, each with the day whose stock its departures are divided by. */
function daysOf(stock: DailyStock, convention: Convention, window: Window, firstEnd: number) {
  const { first, last, dataFirst } = window;
  const cuts = convention.ageing === 'cut';
  const covered = Math.max(stock.firstDay, dataFirst ?? -Infinity);
  const from = cuts ? Math.max(first, firstEnd, covered + 1) : Math.max(first, stock.firstDay);
  const until = Math.min(last, stock.lastDay);
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => {
    const day = from + index;
    // The model without cuts has no day before its window: the first day is divided by its own evening's stock.
    return { day, before: !cuts && index === 0 ? day : day - 1 };
  });
}
