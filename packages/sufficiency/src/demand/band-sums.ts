import type { Nights } from './night-powers.ts';

/** Nights of one band by their number. */
export type NightsOfBand = (count: number) => Nights;

/**
 * What is added up over everybody in one band. All of them live through equal nights, whoever they are, so that the sums can be taken through
 * a night as one: the work of a day does not grow with the children.
 */
export class BandSums {
  /** Of those who were there at the start: children by the chance of each type. */
  readonly known: Float64Array;
  /** Of those: children by the chance of one type times that of another, for the variance; empty where nobody asks for it. */
  readonly pairs: Float64Array;
  /** Of those who come: how many are expected in each type. */
  readonly coming: Float64Array;
  readonly #types: number;
  readonly #nights: NightsOfBand;
  /** Who comes on a morning, by type. */
  readonly #arrivals: Float64Array;
  readonly #before: Float64Array;
  #cohorts = 0;
  #day: number;

  constructor(day: number, nights: NightsOfBand, arrivals: Float64Array, withPairs: boolean) {
    const types = arrivals.length;
    this.#day = day;
    this.#types = types;
    this.#nights = nights;
    this.#arrivals = arrivals;
    this.known = new Float64Array(types);
    this.coming = new Float64Array(types);
    this.pairs = new Float64Array(withPairs ? types * types : 0);
    this.#before = new Float64Array(types * types);
  }

  /** Takes everybody to a day that is not before the last, in steps of 1, 2, 4 … nights: few powers are worked out. */
  goTo(day: number): void {
    let left = day - this.#day;
    for (let step = 1; left > 0; step *= 2, left >>= 1) if ((left & 1) === 1) this.#live(this.#nights(step));
    this.#day = day;
  }

  /** Adds a cohort of which each child has these chances. */
  addKnown(children: number, chances: Float64Array): void {
    this.#cohorts += 1;
    this.#count(children, chances);
  }

  /** Takes it out. Where nobody is left, nothing is: what rounding left behind goes too. */
  takeKnown(children: number, chances: Float64Array): void {
    this.#cohorts -= 1;
    this.#count(-children, chances);
    if (this.#cohorts > 0) return;
    this.known.fill(0);
    this.pairs.fill(0);
  }

  /** Adds those of a cohort who have come, or takes them out. */
  addComing(share: 1 | -1, expected: Float64Array): void {
    for (let type = 0; type < this.#types; type += 1) this.coming[type]! += share * expected[type]!;
  }

  #count(children: number, chances: Float64Array): void {
    const [types, { known, pairs }] = [this.#types, this];
    for (let one = 0; one < types; one += 1) {
      known[one]! += children * chances[one]!;
      if (pairs.length === 0) continue;
      for (let other = 0; other < types; other += 1)
        pairs[one * types + other]! += children * chances[one]! * chances[other]!;
    }
  }

  #live(nights: Nights): void {
    const before = this.#before;
    liveThrough(this.known, before, nights, null);
    liveThrough(this.coming, before, nights, this.#arrivals);
    if (this.pairs.length > 0) pairsThrough(this.pairs, before, nights, this.#types);
  }
}

/** What some nights do to those in a band by type, and those who come on their mornings. `before` is room to work in. */
export function liveThrough(
  states: Float64Array,
  before: Float64Array,
  { kept, come }: Nights,
  arrivals: ArrayLike<number> | null,
): void {
  const types = states.length;
  for (let type = 0; type < types; type += 1) before[type] = states[type]!;
  for (let to = 0; to < types; to += 1) {
    let sum = 0;
    for (let from = 0; from < types; from += 1) {
      sum += before[from]! * kept[from * types + to]!;
      if (arrivals !== null) sum += arrivals[from]! * come[from * types + to]!;
    }
    states[to] = sum;
  }
}

/** Both of a pair live through the nights: the chances that they stand for are multiplied from both sides. */
function pairsThrough(pairs: Float64Array, half: Float64Array, { kept }: Nights, types: number): void {
  for (let one = 0; one < types; one += 1) {
    for (let to = 0; to < types; to += 1) {
      let sum = 0;
      for (let from = 0; from < types; from += 1)
        sum += pairs[one * types + from]! * kept[from * types + to]!;
      half[one * types + to] = sum;
    }
  }
  for (let to = 0; to < types; to += 1) {
    for (let other = 0; other < types; other += 1) {
      let sum = 0;
      for (let from = 0; from < types; from += 1)
        sum += kept[from * types + to]! * half[from * types + other]!;
      pairs[to * types + other] = sum;
    }
  }
}
