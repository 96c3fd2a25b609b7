import { fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandScheme } from './demand-scheme.ts';

/** What a day ahead is told of, each with its own: cells in order of age, then type; they, the bands and the types each add up to the total. */
export interface PartsOfDay<Own> {
  readonly date: IsoDate;
  readonly cells: readonly (Own & { readonly ageBandId: string; readonly placementTypeId: string })[];
  readonly ageBands: readonly (Own & { readonly ageBandId: string })[];
  readonly placementTypes: readonly (Own & { readonly placementTypeId: string })[];
  readonly total: Own;
}

/** Makes the parts of a day: `own` adds to what a part is about what the numbers at its place, in the order of `DemandNumbers`, tell. */
export interface DemandParts {
  readonly of: <Own>(
    day: number,
    own: <About>(about: About, place: number) => About & Own,
  ) => PartsOfDay<Own>;
}

/** The parts of a scheme. */
export function partsOf({ ageBands }: DemandScheme, typeIds: readonly string[]): DemandParts {
  const bands = ageBands.map(({ id }) => ({ ageBandId: id }));
  const types = typeIds.map((placementTypeId) => ({ placementTypeId }));
  const cells = bands.flatMap((band) => types.map((type) => ({ ...band, ...type })));
  const [ofBand, ofType] = [cells.length, cells.length + bands.length];
  return {
    of: (day, own) => ({
      date: fromDayNumber(day),
      cells: cells.map((cell, at) => own(cell, at)),
      ageBands: bands.map((band, at) => own(band, ofBand + at)),
      placementTypes: types.map((type, at) => own(type, ofType + at)),
      total: own({}, ofType + types.length),
    }),
  };
}
