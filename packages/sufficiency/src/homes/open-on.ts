import type { IsoDate } from '@golden-thread/outcomes';
import type { CareEpisode } from '../care-episode.ts';

/** What an episode says of where a child lives. */
export type HomeEpisode = Pick<
  CareEpisode,
  | 'pseudonym'
  | 'birthMonth'
  | 'startDate'
  | 'endDate'
  | 'toldUntil'
  | 'startReason'
  | 'placement'
  | 'provider'
  | 'urn'
>;

/**
 * Whether an episode is open on a day: from its first day up to, and without, the day it ended, and no further than it is known.
 *
 * @example
 * isOpenOn({ startDate: '2022-03-01', endDate: '2022-03-31', toldUntil: '2022-03-31' }, '2022-03-31'); // => false
 */
export function isOpenOn(
  { startDate, endDate, toldUntil }: Pick<HomeEpisode, 'startDate' | 'endDate' | 'toldUntil'>,
  day: IsoDate,
): boolean {
  return startDate <= day && (endDate === null ? day <= toldUntil : day < endDate);
}

/**
 * Whether the records reach to a day: whether any return tells of it or of a later day. Beyond that, nobody living somewhere is unknown, not 0.
 *
 * @example
 * recordsReach([], '2022-03-31'); // => false
 */
export function recordsReach(episodes: readonly Pick<HomeEpisode, 'toldUntil'>[], day: IsoDate): boolean {
  return episodes.some(({ toldUntil }) => day <= toldUntil);
}

/** What the return has in place of a number where a home has none. */
const NO_URN = 'XXXXXXX';

/**
 * The number of the home an episode names; null where it names none. `XXXXXXX`, which stands for homes without a number, names none.
 *
 * @source Department for Education, SSDA903 return: URN is seven digits, or XXXXXXX
 *
 * @example
 * urnOf({ urn: 'XXXXXXX' }); // => null
 */
export function urnOf({ urn }: Pick<HomeEpisode, 'urn'>): string | null {
  return urn === NO_URN ? null : urn;
}
