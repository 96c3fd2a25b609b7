import type { CareEpisode } from '../care-episode.ts';
import type { CareSpell } from './care-history.ts';
import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';

/** Episodes of a spell that are one placement, or one carer: at least one, in order. */
export type CareRun = readonly CareEpisode[];

/**
 * The placements of a spell, or its carers, in order. A change of legal status begins neither; a change of placement with the same carer
 * begins a placement and no carer. Temporary placements (T0–T4) are none, and a child who goes back to the place it was in before one
 * has not moved: same kind, provider, registered number and authority. Times missing are not episodes of the return at all.
 *
 * @source DfE, SSDA903 guide: reason for a new episode (L: legal status only; P: placement and carer; T: placement, same carer; B: legal
 * status, placement and carer; U: legal status and placement, same carer)
 */
export function runsOf(spell: CareSpell, begins: 'new-placement' | 'new-carer'): readonly CareRun[] {
  const runs: CareEpisode[][] = [];
  let wasAway = false;
  for (const episode of spell.episodes) {
    const year = collectionYearOf(episode.startDate);
    if (groupOf('temporary-placement', episode.placement, year) !== null) {
      wasAway = true;
      continue;
    }
    const run = runs.at(-1);
    const before = run?.at(-1);
    const { startReason } = episode;
    const stays =
      before !== undefined &&
      (wasAway || startReason === null
        ? isSamePlace(before, episode)
        : groupOf(begins, startReason, year) === null);
    wasAway = false;
    if (stays) run?.push(episode);
    else runs.push([episode]);
  }
  return runs;
}

function isSamePlace(one: CareEpisode, other: CareEpisode): boolean {
  return (
    one.placement === other.placement &&
    one.provider === other.provider &&
    one.urn === other.urn &&
    one.placementAuthority === other.placementAuthority
  );
}
