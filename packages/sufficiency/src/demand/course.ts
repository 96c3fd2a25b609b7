import { bandOn } from './birthdays.ts';
import type { Cohorts, ComingCohort } from './cohorts.ts';
import type { DemandRates } from './demand-rates.ts';
import { nightPowers, type Nights } from './night-powers.ts';
import { nightly } from './nightly.ts';

/** Where everybody is on a day: of each cohort the chance of one child (known) or the number expected (coming) in each type. */
export interface Course {
  readonly day: number;
  readonly known: Float64Array;
  readonly coming: Float64Array;
}

/** Rates as a course takes them: what nights do in each band, and who of a month of birth comes on a morning, by age. */
export interface Chances {
  readonly nights: readonly ((count: number) => Nights)[];
  readonly arrivals: readonly (readonly number[])[];
}

/** The chances of some rates: entrants of an age are spread over its twelve months of birth. */
export function chancesOf(rates: DemandRates): Chances {
  return {
    nights: nightly(rates).map(nightPowers),
    arrivals: rates.entrants.map((ofAge) => ofAge.map((count) => count / 12)),
  };
}

/** Everybody where they are at the start, and nobody has come. */
export function startOf({ types, known, coming }: Cohorts, day: number): Course {
  const chances = new Float64Array(known.length * types);
  known.forEach(({ startType }, at) => (chances[at * types + startType] = 1));
  return { day, known: chances, coming: new Float64Array(coming.length * types) };
}

/**
 * The course as it is on a later day. Day after day, first a night does what it does in the band of the evening, then birthdays end care,
 * then entrants come; runs of days on which these are the same are taken in one step.
 */
export function courseOn(from: Course, cohorts: Cohorts, chances: Chances, day: number): Course {
  const { types } = cohorts;
  const known = new Walk(from.known, types);
  for (const { ends } of cohorts.known) walkKnown(known, ends, from.day, day, chances);
  const coming = new Walk(from.coming, types);
  for (const cohort of cohorts.coming) walkComing(coming, cohort, from.day, day, chances);
  return { day, known: known.states, coming: coming.states };
}

/** Copied states of cohorts, one after the other. */
class Walk {
  readonly states: Float64Array;
  readonly #types: number;
  readonly #before: Float64Array;
  #at = 0;

  constructor(states: Float64Array, types: number) {
    this.states = states.slice();
    this.#types = types;
    this.#before = new Float64Array(types);
  }

  /** What some nights do to the cohort, and those who come on their mornings. */
  step({ kept, come }: Nights, arrivals: readonly number[] | null): void {
    const [types, at, before, states] = [this.#types, this.#at, this.#before, this.states];
    for (let type = 0; type < types; type += 1) before[type] = states[at + type]!;
    for (let to = 0; to < types; to += 1) {
      let sum = 0;
      for (let from = 0; from < types; from += 1) {
        sum += before[from]! * kept[from * types + to]!;
        if (arrivals !== null) sum += arrivals[from]! * come[from * types + to]!;
      }
      states[at + to] = sum;
    }
  }

  /** Goes on to the next cohort; nobody is left in this one if all have grown up. */
  next(grownUp: boolean): void {
    if (grownUp) this.states.fill(0, this.#at, this.#at + this.#types);
    this.#at += this.#types;
  }
}

function walkKnown(
  walk: Walk,
  ends: readonly number[],
  from: number,
  until: number,
  { nights }: Chances,
): void {
  let day = from;
  for (let band = bandOn(ends, day); day < until && band < ends.length; band += 1) {
    const next = Math.min(until, ends[band]!);
    walk.step(nights[band]!(next - day), null);
    day = next;
  }
  walk.next(day >= ends.at(-1)!);
}

function walkComing(
  walk: Walk,
  { birthdays, ends }: ComingCohort,
  from: number,
  until: number,
  { nights, arrivals }: Chances,
): void {
  // Nobody comes before the day of birth.
  let day = Math.max(from, birthdays[0]! - 1);
  let band = bandOn(ends, day);
  let age = bandOn(birthdays, day + 1) - 1;
  while (day < until && band < ends.length) {
    const next = Math.min(until, ends[band]!, (birthdays[age + 1] ?? Infinity) - 1);
    walk.step(nights[band]!(next - day), arrivals[age] ?? null);
    day = next;
    if (day === ends[band]) band += 1;
    if (day + 1 === birthdays[age + 1]) age += 1;
  }
  walk.next(day >= ends.at(-1)!);
}
