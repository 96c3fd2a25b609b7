import type { IsoDate } from '@golden-thread/outcomes';
import type { CareChild } from './care-history.ts';
import { runsOf } from './care-runs.ts';
import { liesWithin } from './goes-on.ts';

/** How many placements a child had from one day to another, both counted, one already open on the first too. */
export function placementsWithin({ spells }: CareChild, from: IsoDate, to: IsoDate): number {
  return spells
    .flatMap((spell) => runsOf(spell, 'new-placement'))
    .filter((run) => run.some((episode) => liesWithin(episode, from, to))).length;
}
