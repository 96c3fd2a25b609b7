import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import { bandOf, sdqBands } from './bands.ts';
import { defineMeasure } from './define-measure.ts';
import { sdqEligible } from './sdq-eligible.ts';

/**
 * Scores of the strengths and difficulties questionnaire by band, of the children who have one.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, Strengths and Difficulties Questionnaire
 */
export const sdqByBand = defineMeasure(
  {
    id: 'sdq-by-band',
    title: 'Strengths and difficulties scores, by band',
    unit: 'percent',
    counts:
      'eligible children whose score is normal (0 to 13), borderline (14 to 16) or a cause for concern (17 to 40)',
    denominator: 'eligible children with a score',
    parts: sdqBands.map(({ id }) => id),
    from: ['episodes', 'health'],
    over: 'collection-year',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, Strengths and Difficulties Questionnaire',
    notVerified:
      'The release counts children aged 5 to 16; the return asks for those aged 4 to 16 when the form is filled in.',
  },
  (question) => {
    const { scored, leftOut } = sdqEligible(question);
    return sdqBands.map(({ id }) =>
      shareOf(
        id,
        scored.filter(({ score }) => bandOf(sdqBands, score) === id),
        keysOf(scored),
        leftOut,
        'No eligible child has a score.',
      ),
    );
  },
);
