import { activePlans } from './active-plans.ts';
import { defineMeasure } from './define-measure.ts';
import { planShares } from './plan-shares.ts';

/**
 * Plans in force on the last day of a period by primary type of need. One need without a rank is the primary one; of several
 * without, which is primary is unknown. Needs are recorded without a day: those of the latest record known count.
 *
 * DfE's release counts alike, as at the January collection (`sen_needs_all_plans`), plans with no need recorded in the denominator
 * too. It puts Down syndrome under other difficulties; here `DS` is a part of its own.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.8
 */
export const primaryNeeds = defineMeasure(
  {
    id: 'primary-needs',
    title: 'Plans in force, by primary need',
    unit: 'percent',
    counts: 'plans in force on the day whose primary need is of the type',
    denominator: 'plans in force on the day, those without a need on record too',
    parts: 'as-recorded',
    from: 'plans',
    over: 'day',
    source: 'DfE, Special educational needs person level survey 2025: guide, item 5.8',
  },
  (plans, { period }) =>
    planShares(activePlans(plans, period.endDate), ({ needs }) => {
      const ranked = needs.filter(({ rank }) => rank === 'primary');
      const [first, ...others] =
        ranked.length === 0 ? needs.filter(({ rank }) => rank === 'unknown') : ranked;
      return [first === undefined || others.length > 0 ? 'unknown' : first.type];
    }),
);
