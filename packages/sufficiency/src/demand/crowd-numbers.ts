import type { Crowd } from './crowd.ts';
import { addedUp, type DemandNumbers } from './demand-numbers.ts';

/**
 * The numbers of a crowd. A known child is in a cell or not: the variance of a cell is the sum over children of the chance less its square.
 * Those who come are Poisson. Sums that are taken out again leave a hair behind, which may be below nothing. Variances are nothing where no
 * pairs were walked.
 */
export function crowdNumbers(crowd: Crowd): DemandNumbers {
  const types = crowd[0]!.known.length;
  const expected = new Float64Array(crowd.length * types);
  const variance = new Float64Array(expected.length);
  const varianceOfBand = new Float64Array(crowd.length);
  crowd.forEach(({ known, coming, pairs }, band) => {
    let [inBand, squares, come] = [0, 0, 0];
    for (let type = 0; type < types; type += 1) {
      const cell = band * types + type;
      expected[cell] = Math.max(0, known[type]! + coming[type]!);
      if (pairs.length === 0) continue;
      const comingThere = Math.max(0, coming[type]!);
      variance[cell] = comingThere + Math.max(0, known[type]! - pairs[type * types + type]!);
      inBand += known[type]!;
      come += comingThere;
      for (let other = 0; other < types; other += 1) squares += pairs[type * types + other]!;
    }
    varianceOfBand[band] = come + Math.max(0, inBand - squares);
  });
  return addedUp({ types, expected, variance, varianceOfBand });
}
