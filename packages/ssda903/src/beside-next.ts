import type { EpisodeFacts, EpisodeFinding } from './ssda903-rule.ts';

/** An episode whose beginning is known. */
export type StartedEpisode = EpisodeFacts & { readonly start: number };

/** What is found of each episode beside the one that begins next after it. Episodes without a beginning are beside none. */
export function besideNext(
  episodes: readonly EpisodeFacts[],
  look: (episode: StartedEpisode, next: StartedEpisode) => EpisodeFinding | null,
): readonly EpisodeFinding[] {
  // Most children have one episode, which is beside none.
  if (episodes.length < 2) return [];
  const started = episodes.filter((each): each is StartedEpisode => each.start !== null);
  return started.flatMap((episode, at) => {
    const next = started[at + 1];
    // Two that begin on one day are told of as one episode twice.
    const found = next === undefined || next.start === episode.start ? null : look(episode, next);
    return found === null ? [] : [found];
  });
}
