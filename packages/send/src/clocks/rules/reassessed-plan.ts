import type { ReassessedPlanCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { exceptionsFromRequest } from '../exceptions/exceptions-from-request.ts';
import { weeksFace } from '../weeks-face.ts';

/**
 * Send the finalised plan, amended or replaced, within 14 weeks of telling the family that there will be a reassessment, or of deciding
 * on one without being asked. A plan that is neither amended nor replaced after it has `ended` for this clock. The exceptions are worded
 * as those of regulation 10(4).
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 27(2)
 */
export const reassessedPlan: ClockRule<ReassessedPlanCase> = {
  id: 'reassessed-plan',
  title: 'Plan after a reassessment',
  limit: '14 weeks',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 27(2)',
  exceptions: exceptionsFromRequest,
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 27(3)',
  means: 'at-most',
  from: 'reassessmentToldDate',
  until: 'finalPlanSentDate',
  order: [['reassessmentToldDate', 'finalPlanSentDate']],
  face(given, asAt) {
    return weeksFace(
      14,
      {
        name: 'Telling the family of the reassessment, or deciding on it unasked',
        date: given.reassessmentToldDate,
      },
      { name: 'Sending of the finalised plan', date: given.finalPlanSentDate },
      asAt,
    );
  },
};
