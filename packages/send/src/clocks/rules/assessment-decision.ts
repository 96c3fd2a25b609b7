import type { AssessmentDecisionCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { exceptionsFromRequest } from '../exceptions/exceptions-from-request.ts';
import { weeksFace } from '../weeks-face.ts';

/**
 * Tell the family whether there will be an assessment, yes or no, within 6 weeks of receiving the request, or of becoming
 * responsible for the child. The day they are told counts, not the day it was decided; a refusal is told by the same day.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 5(1)
 */
export const assessmentDecision: ClockRule<AssessmentDecisionCase> = {
  id: 'assessment-decision',
  title: 'Decision whether to assess',
  limit: '6 weeks',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 5(1)',
  exceptions: exceptionsFromRequest,
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 5(4)',
  means: 'at-most',
  from: 'requestReceivedDate',
  until: 'decisionToldDate',
  order: [['requestReceivedDate', 'decisionToldDate']],
  face(given, asAt) {
    return weeksFace(
      6,
      { name: 'Receipt of the request', date: given.requestReceivedDate },
      { name: 'Telling the family whether there will be an assessment', date: given.decisionToldDate },
      asAt,
    );
  },
};
