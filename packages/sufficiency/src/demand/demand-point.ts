import { bandOn } from './birthdays.ts';
import type { Cohorts } from './cohorts.ts';
import type { Course } from './course.ts';
import { addedUp, type DemandNumbers } from './demand-numbers.ts';
import { partsOf, type DemandParts, type PartsOfDay } from './demand-parts.ts';
import type { DemandScheme } from './demand-scheme.ts';

/** Children expected and the variance of their number, given the rates: what chance alone does to who moves and who comes. */
export interface ExpectedChildren {
  readonly expected: number;
  readonly variance: number;
}

/** How it stands on one day ahead. Cells are in order of age, then type; they, the bands and the types each add up to the total. */
export type DemandPoint = PartsOfDay<ExpectedChildren>;

/** A course added up by age band and type. */
export function pointOf(scheme: DemandScheme, cohorts: Cohorts, { day, known, coming }: Course): DemandPoint {
  const { types, typeIds } = cohorts;
  const expected = new Float64Array(scheme.ageBands.length * types);
  const variance = new Float64Array(expected.length);
  const varianceOfBand = new Float64Array(scheme.ageBands.length);
  // Chances add up to 1 but for rounding, so a variance may come out a hair below nothing.
  const spread = (children: number, chance: number) => Math.max(0, children * chance * (1 - chance));
  cohorts.known.forEach(({ ends, children }, at) => {
    const band = bandOn(ends, day);
    if (band === ends.length) return;
    let inBand = 0;
    for (let type = 0; type < types; type += 1) {
      const chance = known[at * types + type]!;
      inBand += chance;
      expected[band * types + type]! += children * chance;
      variance[band * types + type]! += spread(children, chance);
    }
    varianceOfBand[band]! += spread(children, inBand);
  });
  cohorts.coming.forEach(({ ends }, at) => {
    const band = bandOn(ends, day);
    if (band === ends.length) return;
    for (let type = 0; type < types; type += 1) {
      const come = coming[at * types + type]!;
      expected[band * types + type]! += come;
      variance[band * types + type]! += come;
      varianceOfBand[band]! += come;
    }
  });
  return pointFrom(partsOf(scheme, typeIds), day, addedUp({ types, expected, variance, varianceOfBand }));
}

/** The numbers of a day with what each is about. */
export function pointFrom(
  parts: DemandParts,
  day: number,
  { expected, variance }: DemandNumbers,
): DemandPoint {
  return parts.of<ExpectedChildren>(day, (part, place) => ({
    ...part,
    expected: expected[place]!,
    variance: variance[place]!,
  }));
}
