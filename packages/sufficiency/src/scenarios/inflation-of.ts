import type { CostInflation } from '../cost/unit-cost.ts';
import type { DemandAdjustment } from './demand-scenario.ts';

/** The inflation of a scenario: its own entries from their years on, and of the base's what they do not replace. */
export function inflationOf(
  base: readonly CostInflation[],
  adjustments: readonly DemandAdjustment[],
): readonly CostInflation[] {
  const own = adjustments.filter((adjustment) => adjustment.kind === 'cost-inflation');
  const isReplaced = ({ placementTypeId, fromYear }: CostInflation) =>
    own.some((each) => each.placementTypeId === placementTypeId && each.fromYear <= fromYear);
  return [...own, ...base.filter((entry) => !isReplaced(entry))];
}
