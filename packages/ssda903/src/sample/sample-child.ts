import { chanceFrom } from '@golden-thread/return-files';
import type { Chance } from '@golden-thread/return-files';
import { madeUpNumber } from '../made-up.ts';
import { assumptions } from './assumptions.ts';
import { sampleCare } from './sample-care.ts';
import type { SampleCare } from './sample-care.ts';

/** A made-up child with the one time in care it has. */
export interface SampleChild extends SampleCare {
  /** Its number: that it is made up stands in it. */
  readonly number: string;
  readonly boy: boolean;
  readonly ethnicity: string;
  readonly upn: string;
  /** Chance of its own, for whatever else a table tells. */
  readonly chance: () => Chance;
}

/** So long before the first year the first children come into care, so that some have been there for years. */
const earlier = 7 * 365;

/**
 * The children who have one place in care after each other, so that as many are looked after on any day as there are places: those whose care
 * began before a day.
 */
export function* childrenOfPlace(
  seed: number,
  place: number,
  span: { readonly from: number; readonly until: number },
) {
  const chance = chanceFrom(mixed(seed, place));
  let entry = span.from - earlier - chance.between(0, 700);
  for (let nth = 0; entry < span.until; nth += 1) {
    const care = sampleCare(chance, entry);
    const serial = place * 100 + nth;
    const own = mixed(seed + 1, serial);
    const child: SampleChild = {
      ...care,
      number: `${madeUpNumber}${serial}`,
      boy: chance.happens(assumptions.boys + (care.unaccompanied ? 0.35 : 0)),
      ethnicity: care.unaccompanied ? 'AOTH' : chance.pick(assumptions.ethnicities),
      upn: `X999${String(serial % 1_000_000_000).padStart(9, '0')}`,
      chance: () => chanceFrom(own),
    };
    yield child;
    entry = careEnd(child) + chance.between(0, 4);
  }
}

/** The day care ceased. */
export function careEnd({ episodes }: SampleCare): number {
  return episodes.at(-1)?.end as number;
}

/** The day care began. */
export function careStart({ episodes }: SampleCare): number {
  return episodes[0]?.start as number;
}

function mixed(seed: number, number: number): number {
  return (Math.imul(seed | 0, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) | 0;
}
