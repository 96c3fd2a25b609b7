import { knownBy } from '../event-date.ts';
import type { FinalPlanCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';
import { weeksAfter } from '../weeks-after.ts';

/**
 * Send the final plan within 20 weeks of the request. The exceptions are those of a refusal, regulation 10(4)(a) to (d),
 * held against the 20 weeks.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 13(2)
 */
export const finalPlan: ClockRule<FinalPlanCase> = {
  id: 'final-plan',
  title: 'Final plan',
  limit: '20 weeks',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 13(2)',
  exceptions: [
    'school-closed',
    'early-years-setting-closed',
    'personal-circumstances',
    'absence-from-area',
    'ground-not-stated',
  ],
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 13(3)',
  means: 'at-most',
  from: 'requestReceivedDate',
  until: 'finalPlanSentDate',
  order: [['requestReceivedDate', 'finalPlanSentDate']],
  face(given, asAt) {
    const began = knownBy(given.requestReceivedDate, asAt);
    return {
      begins: { name: 'Receipt of the request', date: began },
      limit: limitFrom(began, '20 weeks from that day', (day) => weeksAfter(day, 20)),
      ends: { name: 'Sending of the final plan', date: knownBy(given.finalPlanSentDate, asAt) },
      remarks: [],
    };
  },
};
