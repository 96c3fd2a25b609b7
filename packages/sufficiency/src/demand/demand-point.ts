import { fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import { bandOn } from './birthdays.ts';
import type { Cohorts } from './cohorts.ts';
import type { Course } from './course.ts';
import type { DemandScheme } from './demand-scheme.ts';

/** Children expected and the variance of their number, given the rates: what chance alone does to who moves and who comes. */
export interface ExpectedChildren {
  readonly expected: number;
  readonly variance: number;
}

/** How it stands on one day ahead. Cells are in order of age, then type; they, the bands and the types each add up to the total. */
export interface DemandPoint {
  readonly date: IsoDate;
  readonly cells: readonly (ExpectedChildren & {
    readonly ageBandId: string;
    readonly placementTypeId: string;
  })[];
  readonly ageBands: readonly (ExpectedChildren & { readonly ageBandId: string })[];
  readonly placementTypes: readonly (ExpectedChildren & { readonly placementTypeId: string })[];
  readonly total: ExpectedChildren;
}

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
  const cells = scheme.ageBands.flatMap(({ id: ageBandId }, band) =>
    typeIds.map((placementTypeId, type) => ({
      ageBandId,
      placementTypeId,
      expected: expected[band * types + type]!,
      variance: variance[band * types + type]!,
    })),
  );
  const ageBands = scheme.ageBands.map(({ id: ageBandId }, band) => {
    const ofBand = sumOf(cells.slice(band * types, (band + 1) * types));
    return { ageBandId, expected: ofBand.expected, variance: varianceOfBand[band]! };
  });
  // On a given day a child's band is certain, so a type's variance is the sum over bands.
  const placementTypes = typeIds.map((placementTypeId, type) => ({
    placementTypeId,
    ...sumOf(cells.filter((_, cell) => cell % types === type)),
  }));
  return { date: fromDayNumber(day), cells, ageBands, placementTypes, total: sumOf(ageBands) };
}

function sumOf(parts: readonly ExpectedChildren[]): ExpectedChildren {
  let [expected, variance] = [0, 0];
  for (const part of parts) [expected, variance] = [expected + part.expected, variance + part.variance];
  return { expected, variance };
}
