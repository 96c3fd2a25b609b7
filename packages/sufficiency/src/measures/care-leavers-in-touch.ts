import { careLeaverParts, careLeaversBy } from './care-leavers.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Care leavers by whether the authority is in touch, by age at the birthday that the return asks about.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, care leavers
 */
export const careLeaversInTouch = defineMeasure(
  {
    id: 'care-leavers-in-touch',
    title: 'Care leavers, by whether in touch',
    unit: 'percent',
    counts: 'care leavers of the age by whether the authority is in touch',
    denominator: 'care leavers of the age around the birthday in the year',
    parts: careLeaverParts('in-touch'),
    from: ['careLeavers'],
    over: 'collection-year',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, care leavers',
    notVerified:
      'That those who died or went home for six months are left out of every share; ages are those of the birthday in the year.',
  },
  (question) => careLeaversBy(question, 'in-touch', ({ values }) => values.IN_TOUCH),
);
