import { defineMeasure } from './define-measure.ts';
import { openPlacements } from './first-placement.ts';
import { planShares } from './plan-shares.ts';
import { youngPeople } from './young-people.ts';

/**
 * Plans in force on the last day of a period of people aged 16 to 25, by the work-based learning of their placements: apprenticeships,
 * traineeships and supported internships. The parts are the codes as the return writes them: what each of them means could
 * not be verified. Nothing recorded is the part `none-recorded`, and not no work-based learning.
 *
 * DfE's release counts work-based placements as at the January collection (`open_wbp`), of all ages.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.7
 */
export const youngPeopleInWorkBasedLearning = defineMeasure(
  {
    id: 'young-people-in-work-based-learning',
    title: 'Young people of 16 to 25 with a plan, by work-based learning',
    unit: 'percent',
    counts: 'plans in force on the day, of people of 16 to 25, with a placement of such work-based learning',
    denominator: 'plans in force on the day of people of 16 to 25',
    parts: 'as-recorded',
    from: 'plans',
    over: 'day',
    source: 'DfE, Special educational needs person level survey 2025: guide, item 5.7',
  },
  (plans, { period: { endDate } }) =>
    planShares(youngPeople(plans, endDate), (plan) => {
      const codes = openPlacements(plan, endDate).flatMap(({ workBased }) => workBased ?? []);
      return codes.length === 0 ? ['none-recorded'] : codes;
    }),
);
