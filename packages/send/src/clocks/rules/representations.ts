import { knownBy } from '../event-date.ts';
import { addDays } from '@golden-thread/outcomes';
import type { RepresentationsCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';

/**
 * Give the family at least 15 days on the draft plan, the day it was served being the first of them. It is a shortest time,
 * not a longest: a final plan sent on or before the 15th day is too soon, and lateness is for the other clocks.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 13(1)(a)
 */
export const representations: ClockRule<RepresentationsCase> = {
  id: 'representations',
  title: 'Days for representations',
  limit: 'at least 15 days',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 13(1)(a)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-least',
  from: 'draftServedDate',
  until: 'finalPlanSentDate',
  order: [['draftServedDate', 'finalPlanSentDate']],
  face(given, asAt) {
    const served = knownBy(given.draftServedDate, asAt);
    return {
      begins: { name: 'Serving of the draft plan', date: served },
      limit: limitFrom(served, '15 days that begin with that day', (day) => addDays(day, 14)),
      ends: { name: 'Sending of the final plan', date: knownBy(given.finalPlanSentDate, asAt) },
      remarks: [],
    };
  },
};
