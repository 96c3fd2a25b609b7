import { knownBy } from '../event-date.ts';
import type { PlanRefusalCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';
import { weeksAfter } from '../weeks-after.ts';

/**
 * Tell the family that there will be no plan within 16 weeks of the request. A case that goes on to a plan has `ended` for
 * this clock; one without a decision runs past the 16 weeks, because a refusal can then no longer be in time.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 10(1)
 */
export const planRefusal: ClockRule<PlanRefusalCase> = {
  id: 'plan-refusal',
  title: 'Refusal of a plan',
  limit: '16 weeks',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 10(1)',
  exceptions: [
    'school-closed',
    'early-years-setting-closed',
    'personal-circumstances',
    'absence-from-area',
    'ground-not-stated',
  ],
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 10(4)',
  means: 'at-most',
  from: 'requestReceivedDate',
  until: 'refusalToldDate',
  order: [['requestReceivedDate', 'refusalToldDate']],
  face(given, asAt) {
    const began = knownBy(given.requestReceivedDate, asAt);
    return {
      begins: { name: 'Receipt of the request', date: began },
      limit: limitFrom(began, '16 weeks from that day', (day) => weeksAfter(day, 16)),
      ends: {
        name: 'Telling the family that there will be no plan',
        date: knownBy(given.refusalToldDate, asAt),
      },
      remarks: [],
    };
  },
};
