import { defineMeasure } from './define-measure.ts';
import { firstPlacementOn } from './first-placement.ts';
import { planShares } from './plan-shares.ts';
import { youngPeople } from './young-people.ts';

/**
 * Plans in force on the last day of a period of people aged 16 to 25, by where they are: the setting of their first placement, so that
 * `NEET` is the share in no education, employment or training. A return tells a school or college by its number; of
 * settings without one it tells the kind.
 *
 * DfE's release counts plans by age and by setting attended as at the January collection, with age as at the end of August before.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.7
 */
export const youngPeopleBySetting = defineMeasure(
  {
    id: 'young-people-by-setting',
    title: 'Young people of 16 to 25 with a plan, by setting',
    unit: 'percent',
    counts: 'plans in force on the day, of people of 16 to 25, whose first placement is of the type',
    denominator: 'plans in force on the day of people of 16 to 25, those without a placement on record too',
    parts: 'as-recorded',
    from: 'plans',
    over: 'day',
    source: 'DfE, Special educational needs person level survey 2025: guide, item 5.7',
  },
  (plans, { period: { endDate } }) =>
    planShares(youngPeople(plans, endDate), (plan) => [firstPlacementOn(plan, endDate)?.type ?? 'unknown']),
);
