import { Defect } from '@golden-thread/outcomes';
import { sen2Years } from '../sen2-module.ts';
import type { Sen2Year } from '../sen2-module.ts';
import { assumptions } from './assumptions.ts';
import { chanceFrom } from '@golden-thread/return-files';
import { samplePerson } from './sample-person.ts';
import type { SampleFate } from './sample-fate.ts';
import type { SampleRecord } from './sample-record.ts';

/** How many active plans a made-up return has: one council's, ten councils' together, or all England's. */
export const sampleSizes = { council: 3_600, ten: 36_000, england: 640_000 } as const;

/** Which return is made up. */
export interface SampleOptions {
  /** Any whole number: the same one gives the same return, to the byte. */
  readonly seed: number;
  readonly year: Sen2Year;
  /** How many active plans it has. */
  readonly plans: number;
}

/**
 * The people of a made-up return, one after another: for each active plan one person, and in between those whose request was
 * refused or is under way and those whose plan ended.
 *
 * @throws Defect `BAD_SAMPLE` for a seed or a number of plans that is not whole, or a year that is not known.
 * @example
 * [...samplePeople({ seed: 1, year: 2025, plans: 3 })][0]?.module; // => 'persons'
 */
export function* samplePeople({ seed, year, plans }: SampleOptions): Generator<SampleRecord> {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(plans) || plans < 0 || !sen2Years.includes(year))
    throw new Defect(
      'BAD_SAMPLE',
      'A sample needs a whole seed, a number of plans from 0, and a known year.',
    );
  const chance = chanceFrom(seed);
  // Children of two seeds are not the same ones: a hundred seeds have ten million numbers each.
  let serial = Math.abs(seed % 100) * 10_000_000;
  for (let plan = 0; plan < plans; plan += 1) {
    yield samplePerson(
      chance,
      year,
      (serial += 1),
      chance.happens(assumptions.newPlans) ? 'new' : 'continued',
    );
    for (const [fate, share] of Object.entries(assumptions.besides))
      if (chance.happens(share)) yield samplePerson(chance, year, (serial += 1), fate as SampleFate);
  }
}
