import { fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import { bandOn } from './birthdays.ts';
import type { Cohorts } from './cohorts.ts';
import type { Course } from './course.ts';
import type { DemandScheme } from './demand-scheme.ts';
import { placementTypeIds } from './placement-type.ts';

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
  const { types } = cohorts;
  const typeIds = placementTypeIds(scheme.placements);
  const cells = scheme.ageBands.map(() =>
    Array.from({ length: types }, () => ({ expected: 0, variance: 0 })),
  );
  const bands = scheme.ageBands.map(() => ({ expected: 0, variance: 0 }));
  cohorts.known.forEach(({ ends, children }, at) => {
    const band = bandOn(ends, day);
    if (band === ends.length) return;
    let inBand = 0;
    for (let type = 0; type < types; type += 1) {
      const chance = known[at * types + type]!;
      inBand += chance;
      add(cells[band]![type]!, children * chance, children * chance * (1 - chance));
    }
    add(bands[band]!, children * inBand, children * inBand * (1 - inBand));
  });
  cohorts.coming.forEach(({ ends }, at) => {
    const band = bandOn(ends, day);
    if (band === ends.length) return;
    for (let type = 0; type < types; type += 1) {
      const expected = coming[at * types + type]!;
      add(cells[band]![type]!, expected, expected);
      add(bands[band]!, expected, expected);
    }
  });
  return {
    date: fromDayNumber(day),
    cells: cells.flatMap((ofBand, band) =>
      ofBand.map((cell, type) => ({
        ageBandId: scheme.ageBands[band]!.id,
        placementTypeId: typeIds[type]!,
        ...cell,
      })),
    ),
    ageBands: bands.map((ofBand, band) => ({ ageBandId: scheme.ageBands[band]!.id, ...ofBand })),
    // On a given day a child's band is certain, so a type's variance is the sum over bands.
    placementTypes: typeIds.map((placementTypeId, type) => ({
      placementTypeId,
      ...sumOf(cells.map((ofBand) => ofBand[type]!)),
    })),
    total: sumOf(bands),
  };
}

type Sum = { expected: number; variance: number };

/** Chances add up to 1 but for rounding, so a variance may come out a hair below nothing. */
function add(sum: Sum, expected: number, variance: number): void {
  sum.expected += expected;
  sum.variance += Math.max(0, variance);
}

function sumOf(parts: readonly ExpectedChildren[]): Sum {
  const sum = { expected: 0, variance: 0 };
  for (const { expected, variance } of parts) add(sum, expected, variance);
  return sum;
}
