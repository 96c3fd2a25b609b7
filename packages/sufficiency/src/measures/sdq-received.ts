import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { sdqEligible } from './sdq-eligible.ts';

/**
 * The share of eligible children for whom a score of the strengths and difficulties questionnaire was received.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, Strengths and Difficulties Questionnaire
 */
export const sdqReceived = defineMeasure(
  {
    id: 'sdq-received',
    title: 'Strengths and difficulties scores received',
    unit: 'percent',
    counts: 'of those, children with a score',
    denominator: 'children looked after on 31 March without a break for twelve months, aged 5 to 16',
    parts: null,
    from: ['episodes', 'health'],
    over: 'collection-year',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, Strengths and Difficulties Questionnaire',
    notVerified:
      'The release counts children aged 5 to 16; the return asks for those aged 4 to 16 when the form is filled in.',
  },
  (question) => {
    const { eligible, scored, leftOut } = sdqEligible(question);
    return [shareOf(null, scored, keysOf(eligible), leftOut, 'No child was eligible.')];
  },
);
