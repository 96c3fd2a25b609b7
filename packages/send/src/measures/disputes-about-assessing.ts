import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import { disputeParts, disputeShares } from './dispute-shares.ts';
import { happenedIn } from './happened-in.ts';
import { leaveOut } from './measure-result.ts';

/**
 * Decisions whether to assess, told in a period, that went to mediation or to the tribunal, by the mark on the request. A mark has no
 * day: it is counted by the day of the decision, whenever the dispute was. A refusal that was turned over may be on record as a yes, so
 * decisions either way are the denominator.
 *
 * DfE's release differs: it counts mediations and appeals of the calendar year, whenever the decision was told.
 *
 * @source Children and Families Act 2014, sections 51(2)(a) and 52
 */
export const disputesAboutAssessing = defineMeasure(
  {
    id: 'disputes-about-assessing',
    title: 'Decisions whether to assess that went to mediation or the tribunal',
    unit: 'percent',
    counts: 'decisions told in the period that are marked with a mediation, or with an appeal',
    denominator: 'decisions told in the period, either way, of which it is known',
    parts: disputeParts,
    from: 'requests',
    over: 'period',
    source: 'Children and Families Act 2014, sections 51(2)(a) and 52',
  },
  (requests, { period }) => {
    const decided = requests.filter(({ decision }) => decision === 'assess' || decision === 'refuse');
    const left = leaveOut(
      decided.filter(({ decidedDate }) => !isDay(decidedDate)),
      'decision',
      'decisions',
      'without the day it was told',
    );
    return disputeShares(
      decided.filter(({ decidedDate }) => happenedIn(period, decidedDate)),
      left,
    );
  },
);
