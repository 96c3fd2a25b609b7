import { knownBy } from '../event-date.ts';
import type { AssessmentDecisionCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';
import { weeksAfter } from '../weeks-after.ts';

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
  exceptions: [
    'school-closed',
    'early-years-setting-closed',
    'personal-circumstances',
    'absence-from-area',
    'ground-not-stated',
  ],
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 5(4)',
  means: 'at-most',
  from: 'requestReceivedDate',
  until: 'decisionToldDate',
  order: [['requestReceivedDate', 'decisionToldDate']],
  face(given, asAt) {
    const began = knownBy(given.requestReceivedDate, asAt);
    return {
      begins: { name: 'Receipt of the request', date: began },
      limit: limitFrom(began, '6 weeks from that day', (day) => weeksAfter(day, 6)),
      ends: {
        name: 'Telling the family whether there will be an assessment',
        date: knownBy(given.decisionToldDate, asAt),
      },
      remarks: [],
    };
  },
};
