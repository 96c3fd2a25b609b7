import type { CareEpisode } from '../care-episode.ts';
import { breakdownBy } from './breakdown.ts';
import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { UNKNOWN } from './part-shares.ts';

const milesFar = 20;

/** Whether a placement is more than 20 miles from home; not, where its distance is not known. */
export function isFar({ distance }: CareEpisode): boolean {
  return distance !== null && distance > milesFar;
}

const parts = [
  'inside, 20 miles or less',
  'outside, 20 miles or less',
  'inside, over 20 miles',
  'outside, over 20 miles',
  'inside, distance not known',
  'outside, distance not known',
];

/**
 * Children looked after on a day by distance from home and by whether the placement lies inside the authority. Unknown is where the
 * return does not say inside or outside.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: distance
 * and locality of placement
 */
export const distanceAndLocality = defineMeasure(
  {
    id: 'distance-and-locality',
    title: 'Children looked after, by distance and inside or outside the authority',
    unit: 'percent',
    counts: 'children looked after on the day by distance from home and locality of the placement',
    denominator: 'children looked after on the day',
    parts: [...parts, UNKNOWN],
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: distance and locality of placement',
    notVerified: null,
  },
  (question) => {
    const year = collectionYearOf(question.period.endDate);
    return breakdownBy(question, parts, ({ episode }) => {
      const locality = groupOf('locality', episode.placementLocation, year);
      if (locality === null) return null;
      if (episode.distance === null) return `${locality}, distance not known`;
      return `${locality}, ${isFar(episode) ? 'over 20 miles' : '20 miles or less'}`;
    });
  },
);
