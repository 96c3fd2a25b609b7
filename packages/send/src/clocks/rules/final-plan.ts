import type { FinalPlanCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { exceptionsFromRequest } from '../exceptions/exceptions-from-request.ts';
import { weeksFace } from '../weeks-face.ts';

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
  exceptions: exceptionsFromRequest,
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 13(3)',
  means: 'at-most',
  from: 'requestReceivedDate',
  until: 'finalPlanSentDate',
  order: [['requestReceivedDate', 'finalPlanSentDate']],
  face(given, asAt) {
    return weeksFace(
      20,
      { name: 'Receipt of the request', date: given.requestReceivedDate },
      { name: 'Sending of the final plan', date: given.finalPlanSentDate },
      asAt,
    );
  },
};
