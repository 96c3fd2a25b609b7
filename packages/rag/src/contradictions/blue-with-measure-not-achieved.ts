import { measureNames } from '../measures-standing.ts';
import { measuresShort } from '../measures-achieved.ts';
import type { ContradictionRule } from './contradiction.ts';

/**
 * Blue needs the impact measures achieved, so it cannot stand where one is observed short of its target. A
 * measure that cannot be told contradicts nothing.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue
 */
export const blueWithMeasureNotAchieved: ContradictionRule = (recorded, facts) => {
  const short = measuresShort(facts.measures);
  if (recorded !== 'blue' || short.length === 0) return null;
  return {
    kind: 'BLUE_WITH_MEASURE_NOT_ACHIEVED',
    message: `Recorded as closed, but not every impact measure is reached: ${measureNames(short)}.`,
  };
};
