import { bandEnds, bandOn } from './birthdays.ts';
import type { DemandRates } from './demand-rates.ts';
import { entrantsOn } from './entrants-on.ts';
import { nightly } from './nightly.ts';
import type { Stay } from './stay.ts';

/** Children of one birthday and one type at the start, and the chance of each to be in each type on the day walked to. */
export interface Known {
  readonly ends: readonly number[];
  readonly children: number;
  readonly startType: number;
  chances: Float64Array;
}

/** Children still to come, of one birthday: the number expected in each type. */
export interface Coming {
  readonly ends: readonly number[];
  expected: Float64Array;
}

/** Those in care at the start, put together by birthday and type. */
export function knownFrom(stays: readonly Stay[], rates: DemandRates): Known[] {
  const types = nightly(rates)[0]?.length ?? 0;
  const groups = new Map<string, Known>();
  for (const { born, type } of stays) {
    const key = `${born} ${type}`;
    const children = (groups.get(key)?.children ?? 0) + 1;
    const chances = Float64Array.from({ length: types }, (_, other) => (other === type ? 1 : 0));
    groups.set(key, { ends: bandEnds(born, rates.scheme.ageBands), children, startType: type, chances });
  }
  return [...groups.values()];
}

/**
 * Day after day from the start: first what a night does, by the band of the evening; then birthdays end care; then entrants come. After
 * each day the visitor sees where everybody is.
 */
export function walkDemand(
  rates: DemandRates,
  known: readonly Known[],
  start: number,
  days: number,
  visit: (day: number, known: readonly Known[], coming: () => readonly Coming[]) => void,
): void {
  const nights = nightly(rates);
  const coming = new Map<string, Coming>();
  for (let day = start + 1; day <= start + days; day += 1) {
    for (const group of known) group.chances = afterNight(group.chances, group.ends, day, nights);
    for (const group of coming.values()) group.expected = afterNight(group.expected, group.ends, day, nights);
    for (const { born, expected } of entrantsOn(rates, day)) {
      const group = coming.get(born) ?? {
        ends: bandEnds(born, rates.scheme.ageBands),
        expected: new Float64Array(expected.length),
      };
      coming.set(born, group);
      expected.forEach((count, type) => (group.expected[type] = (group.expected[type] ?? 0) + count));
    }
    visit(day, known, () => [...coming.values()]);
  }
}

function afterNight(
  before: Float64Array,
  ends: readonly number[],
  day: number,
  nights: readonly (readonly Float64Array[])[],
): Float64Array {
  const after = new Float64Array(before.length);
  if (day >= (ends.at(-1) ?? -Infinity)) return after;
  const night = nights[bandOn(ends, day - 1)] ?? [];
  for (let from = 0; from < before.length; from += 1) {
    const share = before[from] ?? 0;
    const chances = night[from];
    if (share === 0 || chances === undefined) continue;
    for (let to = 0; to < after.length; to += 1) after[to] = (after[to] ?? 0) + share * (chances[to] ?? 0);
  }
  return after;
}
