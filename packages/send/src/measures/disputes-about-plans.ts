import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import { disputeParts, disputeShares } from './dispute-shares.ts';
import { happenedIn } from './happened-in.ts';
import { leaveOut } from './measure-result.ts';

/**
 * Plans issued in a period about whose content there was a mediation or an appeal. Disputes about plans of earlier times are not in it:
 * the mark has no day to count them by.
 *
 * DfE's release differs: it counts the mediations and appeals of the calendar year, about plans of any age.
 *
 * @source Children and Families Act 2014, sections 51(2)(c) and 52
 */
export const disputesAboutPlans = defineMeasure(
  {
    id: 'disputes-about-plans',
    title: 'Plans issued whose content went to mediation or the tribunal',
    unit: 'percent',
    counts:
      'plans issued in the period that are marked with a mediation, or with an appeal, about what they say',
    denominator: 'plans issued in the period of which it is known',
    parts: disputeParts,
    from: 'assessments',
    over: 'period',
    source: 'Children and Families Act 2014, sections 51(2)(c) and 52',
  },
  (assessments, { period }) => {
    const issued = assessments.filter(({ outcome }) => outcome === 'issue');
    const left = leaveOut(
      issued.filter(({ outcomeDate }) => !isDay(outcomeDate)),
      'plan',
      'plans',
      'without the day of issue',
    );
    const disputed = issued
      .filter(({ outcomeDate }) => happenedIn(period, outcomeDate))
      .map(({ key, planMediation, planTribunal }) => ({
        key,
        mediation: planMediation,
        tribunal: planTribunal,
      }));
    return disputeShares(disputed, left);
  },
);
