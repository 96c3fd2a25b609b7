import type { ChildBook, KnownChild } from './child-book.ts';
import type { ChildEpisodes, EpisodeFacts } from './ssda903-rule.ts';

/** What rules need of children's episodes, in 28 bytes an episode. */
export interface EpisodeStore {
  readonly add: (child: KnownChild, episode: EpisodeFacts) => void;
  /** Every child that has episodes, one by one, with the episodes in the order they began. */
  readonly children: (book: ChildBook) => Generator<ChildEpisodes>;
}

const width = 7;
const none = -1;

/** An empty store. */
export function episodeStore(): EpisodeStore {
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
  const number = (at: number): number => facts[at] as number;
  const told = (at: number): number | null => (number(at) === none ? null : number(at));
  const word = (at: number): string | null => words[number(at)] ?? null;

  return {
    add(child, { row, start, end, startReason, endReason, placement }) {
      const at = size * width;
      if (at === facts.length) {
        const wider = new Int32Array(2 * facts.length);
        wider.set(facts);
        facts = wider;
      }
      facts[at] = row;
      facts[at + 1] = start ?? none;
      facts[at + 2] = end ?? none;
      facts[at + 3] = numberOf(startReason);
      facts[at + 4] = numberOf(endReason);
      facts[at + 5] = numberOf(placement);
      facts[at + 6] = child.lastEpisode;
      child.lastEpisode = size;
      size += 1;
    },
    *children(book) {
      for (const { year, birth, lastEpisode } of book.all()) {
        const episodes: EpisodeFacts[] = [];
        for (let place = lastEpisode; place !== none; place = number(place * width + 6)) {
          const at = place * width;
          episodes.push({
            row: number(at),
            start: told(at + 1),
            end: told(at + 2),
            startReason: word(at + 3),
            endReason: word(at + 4),
            placement: word(at + 5),
          });
        }
        if (episodes.length === 0) continue;
        episodes.sort((one, other) => (one.start ?? none) - (other.start ?? none) || one.row - other.row);
        yield { year, birth, episodes };
      }
    },
  };
}
