import { defineMeasure } from './define-measure.ts';
import { meanOf } from './mean-of.ts';
import { sdqEligible } from './sdq-eligible.ts';

/**
 * The mean score of the strengths and difficulties questionnaire, of the children who have one.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, Strengths and Difficulties Questionnaire
 */
export const sdqMean = defineMeasure(
  {
    id: 'sdq-mean',
    title: 'Mean strengths and difficulties score',
    unit: 'score',
    counts: 'the mean score, over the eligible children with one',
    denominator: null,
    parts: null,
    from: ['episodes', 'health'],
    over: 'collection-year',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, Strengths and Difficulties Questionnaire',
    notVerified:
      'The release counts children aged 5 to 16; the return asks for those aged 4 to 16 when the form is filled in.',
  },
  (question) => {
    const { scored, leftOut } = sdqEligible(question);
    return [meanOf(null, scored, ({ score }) => score, leftOut, 'No eligible child has a score.')];
  },
);
