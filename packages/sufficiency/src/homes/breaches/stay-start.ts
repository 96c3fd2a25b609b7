import type { IsoDate } from '@golden-thread/outcomes';
import { urnOf, type HomeEpisode } from '../open-on.ts';

/**
 * The day a child came to where an episode says, which may be before it: a new legal status begins a new episode in the same placement.
 *
 * Two episodes that follow without a day between are one stay when the later begins because only the legal status changed, or when both
 * have the same number of a home.
 *
 * @example
 * stayStart({ startDate: '2022-03-01', startReason: 'S', urn: null }, []); // => '2022-03-01'
 */
export function stayStart(
  episode: Pick<HomeEpisode, 'startDate' | 'startReason' | 'urn'>,
  ofTheChild: readonly Pick<HomeEpisode, 'startDate' | 'endDate' | 'startReason' | 'urn'>[],
): IsoDate {
  let stay = episode;
  for (;;) {
    const { startDate, startReason } = stay;
    const urn = urnOf(stay);
    const before = ofTheChild.find(
      (other) =>
        other.endDate === startDate &&
        other.startDate < startDate &&
        (startReason === 'L' || (urn !== null && other.urn === urn)),
    );
    if (before === undefined) return startDate;
    stay = before;
  }
}
