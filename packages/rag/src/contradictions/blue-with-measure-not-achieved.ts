import { blueNeedsMeasures } from '../blue-needs.ts';
import { measureNames } from '../measures-standing.ts';
import { measuresShort } from '../measures-achieved.ts';
import type { ContradictionRule } from './contradiction.ts';

/**
 * Blue needs the impact measures achieved, so it cannot stand where one is observed short of its target; except
 * in a scheme that does not ask for them. A measure that cannot be told contradicts nothing.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue
 */
export const blueWithMeasureNotAchieved: ContradictionRule = {
  kind: 'BLUE_WITH_MEASURE_NOT_ACHIEVED',
  rating: 'blue',
  against(facts, scheme) {
    const short = measuresShort(facts.measures);
    if (!blueNeedsMeasures(scheme) || short.length === 0) return null;
    return `Recorded as closed, but not every impact measure is reached: ${measureNames(short)}.`;
  },
};
