import { careLeaverParts, careLeaversBy } from './care-leavers.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Care leavers by activity, by age at the birthday that the return asks about.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, care leavers’ activity
 */
export const careLeaversActivity = defineMeasure(
  {
    id: 'care-leavers-activity',
    title: 'Care leavers, by activity',
    unit: 'percent',
    counts: 'care leavers of the age by activity',
    denominator: 'care leavers of the age around the birthday in the year',
    parts: careLeaverParts('activity'),
    from: ['careLeavers'],
    over: 'collection-year',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, care leavers’ activity',
    notVerified:
      'That those who died or went home for six months are left out of every share; ages are those of the birthday in the year.',
  },
  (question) => careLeaversBy(question, 'activity', ({ values }) => values.ACTIV),
);
