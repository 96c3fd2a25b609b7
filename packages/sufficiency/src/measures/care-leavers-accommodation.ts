import { careLeaverParts, careLeaversBy } from './care-leavers.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Care leavers whose accommodation is considered suitable or not, by age at the birthday that the return asks about.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, care leavers’ accommodation suitability
 */
export const careLeaversAccommodation = defineMeasure(
  {
    id: 'care-leavers-accommodation',
    title: 'Care leavers, by suitability of accommodation',
    unit: 'percent',
    counts: 'care leavers of the age whose accommodation is considered suitable or not',
    denominator: 'care leavers of the age around the birthday in the year',
    parts: careLeaverParts('accommodation'),
    from: ['careLeavers'],
    over: 'collection-year',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, care leavers’ accommodation suitability',
    notVerified:
      'That those who died or went home for six months are left out of every share; ages are those of the birthday in the year.',
  },
  (question) => careLeaversBy(question, 'accommodation', ({ values }) => values.ACCOM),
);
