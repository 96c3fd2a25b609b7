import type { LocalArea } from '../local-area.ts';
import type { AreaRemark } from './area-remark.ts';
import { planRemarks } from './plan-remarks.ts';
import { valueRemarks } from './value-remarks.ts';

/**
 * What is remarked on a sound area. A remark is no issue: the area is valid with it. `NOBODY_CLOSES_ACTIONS` is a plan over which no
 * body ever holds the right to close actions: either its document gives that right to nobody, or it was forgotten;
 * `RIGHT_ENDS_BEFORE_PLAN` one over which every right to close or to accept evidence ends while it goes on; `ONLY_LEADS_MAY_DECIDE`
 * actions led by every body that might decide on them; `VALUE_NOT_ITS_PARTS` an observed value that its numerator and denominator
 * do not give, within rounding.
 *
 * @example
 * areaRemarks({ plans: [], governance: { decisionRights: [] }, observations: [], indicators: [] }); // => []
 */
export function areaRemarks(
  area: Pick<LocalArea, 'plans' | 'observations' | 'indicators'> & {
    readonly governance: Pick<LocalArea['governance'], 'decisionRights'>;
  },
): readonly AreaRemark[] {
  return [
    ...planRemarks(area.plans, area.governance.decisionRights),
    ...valueRemarks(area.observations, area.indicators),
  ];
}
