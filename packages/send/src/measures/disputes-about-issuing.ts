import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import { disputeParts, disputeShares } from './dispute-shares.ts';
import { happenedIn } from './happened-in.ts';
import { leaveOut } from './measure-result.ts';

/**
 * Decisions whether to issue a plan, told in a period, that went to mediation or to the tribunal, by the mark on the assessment. As of
 * decisions whether to assess, a mark has no day and is counted by the day of the decision.
 *
 * DfE's release differs likewise.
 *
 * @source Children and Families Act 2014, sections 51(2)(b) and 52
 */
export const disputesAboutIssuing = defineMeasure(
  {
    id: 'disputes-about-issuing',
    title: 'Decisions whether to issue a plan that went to mediation or the tribunal',
    unit: 'percent',
    counts: 'decisions told in the period that are marked with a mediation, or with an appeal',
    denominator: 'decisions told in the period, to issue or to refuse, of which it is known',
    parts: disputeParts,
    from: 'assessments',
    over: 'period',
    source: 'Children and Families Act 2014, sections 51(2)(b) and 52',
  },
  (assessments, { period }) => {
    const decided = assessments.filter(({ outcome }) => outcome === 'issue' || outcome === 'refuse');
    const left = leaveOut(
      decided.filter(({ outcomeDate }) => !isDay(outcomeDate)),
      'decision',
      'decisions',
      'without the day it was told',
    );
    return disputeShares(
      decided.filter(({ outcomeDate }) => happenedIn(period, outcomeDate)),
      left,
    );
  },
);
