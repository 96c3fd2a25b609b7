import {
  reconcileFigure,
  type Indicator,
  type Observation,
  type Recomputation,
} from '@golden-thread/outcomes';
import type { AreaRemark } from './area-remark.ts';

/** What a unit makes of a numerator and a denominator. */
const kinds = { percent: 'share-percent', 'per-10000': 'rate-per-10000' } as const;

/** Observed values that their own numerator and denominator do not give, within rounding. Those corrected since are left alone. */
export function valueRemarks(
  observations: readonly Observation[],
  indicators: readonly Pick<Indicator, 'id' | 'unit' | 'decimals'>[],
): readonly AreaRemark[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const corrected = new Set(observations.map(({ corrects }) => corrects));
  return observations.flatMap((one, index): readonly AreaRemark[] => {
    const indicator = byId.get(one.indicatorId);
    const { value, numerator, denominator } = one;
    if (indicator === undefined || corrected.has(one.id)) return [];
    if (value === null || numerator === null || denominator === null) return [];
    const { unit, decimals } = indicator;
    if (unit !== 'percent' && unit !== 'per-10000') return [];
    const recomputation: Recomputation = {
      kind: kinds[unit],
      numerator: { label: 'the numerator', value: numerator },
      denominator: { label: 'the denominator', value: denominator },
    };
    const { agrees, explanation } = reconcileFigure({ reported: value, unit, decimals, recomputation });
    if (agrees !== false) return [];
    return [
      {
        code: 'VALUE_NOT_ITS_PARTS',
        file: 'observations.json',
        path: `[${index}].value`,
        message: `The value of "${one.id}" is not what its parts give. ${explanation}`,
        whatToDo: 'Correct whichever is wrong; where its source printed them so, leave them as they are.',
      },
    ];
  });
}
