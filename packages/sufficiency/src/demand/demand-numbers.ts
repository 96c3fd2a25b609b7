/** The numbers of a day ahead in one order: cells by age, then type; bands; types; total. */
export interface DemandNumbers {
  readonly expected: Float64Array;
  readonly variance: Float64Array;
}

/** What is known of cells and bands; the rest follows. */
export interface CellNumbers {
  readonly types: number;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  /** Not the sum of its cells: who leaves one is in another. Empty where no variance is asked for. */
  readonly varianceOfBand: Float64Array;
}

/** Cells added up. On a given day a child's band is certain, so a type's variance is the sum over bands. */
export function addedUp({ types, expected, variance, varianceOfBand }: CellNumbers): DemandNumbers {
  const bands = expected.length / types;
  const room = expected.length + bands + types + 1;
  const sums = { expected: new Float64Array(room), variance: new Float64Array(room) };
  sums.expected.set(expected);
  sums.variance.set(variance);
  const [ofBand, ofType, total] = [expected.length, expected.length + bands, room - 1];
  for (let cell = 0; cell < expected.length; cell += 1) {
    sums.expected[ofBand + Math.floor(cell / types)]! += expected[cell]!;
    sums.expected[ofType + (cell % types)]! += expected[cell]!;
    sums.variance[ofType + (cell % types)]! += variance[cell]!;
  }
  for (let band = 0; band < bands; band += 1) {
    sums.variance[ofBand + band] = varianceOfBand[band]!;
    sums.expected[total]! += sums.expected[ofBand + band]!;
    sums.variance[total]! += varianceOfBand[band]!;
  }
  return sums;
}
