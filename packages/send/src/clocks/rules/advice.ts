import type { AdviceCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { weeksFace } from '../weeks-face.ts';

/**
 * Advice within 6 weeks of the day the source received the question, each source by itself: education, health, social
 * care, educational psychology and others. School holidays are no exception here.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 8(1)
 */
export const advice: ClockRule<AdviceCase> = {
  id: 'advice',
  title: 'Advice for an assessment',
  limit: '6 weeks',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 8(1)',
  exceptions: ['personal-circumstances', 'absence-from-area', 'missed-appointment', 'ground-not-stated'],
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 8(2)',
  means: 'at-most',
  from: 'askedDate',
  until: 'adviceReceivedDate',
  order: [['askedDate', 'adviceReceivedDate']],
  face(given, asAt) {
    return weeksFace(
      6,
      { name: 'Receipt of the question', date: given.askedDate },
      { name: 'Receipt of the advice', date: given.adviceReceivedDate },
      asAt,
    );
  },
};
