import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import type { CareEpisode } from '../care-episode.ts';
import type { CareAnswer } from './define-measure.ts';
import { isFar } from './distance-and-locality.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import type { CareMeasureQuestion } from './measure.ts';

/**
 * The share of the children looked after on the last day of a period who are placed more than 20 miles from home, and of whom something
 * more holds. Those whose distance is not known are in the denominator, as in the Department's tables; where none is known there is no
 * share, and not 0 %.
 */
export function placedFar(
  { care, period: { endDate } }: CareMeasureQuestion,
  holds: (episode: CareEpisode) => boolean,
): readonly CareAnswer[] {
  const { children, leftOut } = lookedAfterOn(care, endDate);
  const isTold = children.some(({ episode }) => episode.distance !== null);
  const far = children.filter(({ episode }) => isFar(episode) && holds(episode));
  const reason = 'No distance is told of anybody looked after on that day.';
  return [shareOf(null, far, isTold ? keysOf(children) : [], leftOut, reason)];
}
