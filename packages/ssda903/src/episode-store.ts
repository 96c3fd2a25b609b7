import type { ChildEpisodes, EpisodeFacts } from './ssda903-rule.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** Children of returns and what rules need of their episodes, in 32 bytes an episode. */
export interface EpisodeStore {
  readonly add: (year: Ssda903Year, pseudonym: string, episode: EpisodeFacts) => void;
  /** Every child that has episodes, one by one, with the episodes in the order they began. */
  readonly children: (
    birthOf: (year: Ssda903Year, pseudonym: string) => number | null,
  ) => Generator<ChildEpisodes>;
}

const width = 7;
const none = -1;

/** An empty store. */
export function episodeStore(): EpisodeStore {
  const years = new Map<Ssda903Year, Map<string, number>>();
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let facts = new Int32Array(width * 64);
  let size = 0;

  const numberOf = (word: string | null): number => {
    if (word === null) return none;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const told = (value: number): number | null => (value === none ? null : value);
  const word = (value: number): string | null => words[value] ?? null;
  const at = (place: number): EpisodeFacts & { readonly before: number } => {
    const [row, start, end, startReason, endReason, placement, before] = facts.subarray(
      place * width,
      (place + 1) * width,
    ) as unknown as readonly [number, number, number, number, number, number, number];
    return {
      row,
      start: told(start),
      end: told(end),
      startReason: word(startReason),
      endReason: word(endReason),
      placement: word(placement),
      before,
    };
  };

  return {
    add(year, pseudonym, { row, start, end, startReason, endReason, placement }) {
      if (size * width === facts.length) {
        const wider = new Int32Array(2 * facts.length);
        wider.set(facts);
        facts = wider;
      }
      const children = years.get(year) ?? new Map<string, number>();
      years.set(year, children);
      facts.set(
        [
          row,
          start ?? none,
          end ?? none,
          numberOf(startReason),
          numberOf(endReason),
          numberOf(placement),
          children.get(pseudonym) ?? none,
        ],
        size * width,
      );
      children.set(pseudonym, size);
      size += 1;
    },
    *children(birthOf) {
      for (const [year, children] of years)
        for (const [pseudonym, last] of children) {
          const episodes: EpisodeFacts[] = [];
          for (let place = last; place !== none;) {
            const { before, ...episode } = at(place);
            episodes.push(episode);
            place = before;
          }
          episodes.sort((one, other) => (one.start ?? none) - (other.start ?? none) || one.row - other.row);
          yield { year, birth: birthOf(year, pseudonym), episodes };
        }
    },
  };
}
