import type { ChildBook } from './child-book.ts';
import { PackedEpisodes } from './packed-episodes.ts';
import type { StoredEpisode } from './packed-episodes.ts';
import { GrowingColumn } from './growing-column.ts';
import type { ChildEpisodes } from './ssda903-rule.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** A child's episodes in one return, and what the child is called. */
export interface StoredChild extends ChildEpisodes {
  readonly pseudonym: string;
  readonly episodes: readonly StoredEpisode[];
}

/** What rules need of children's episodes, in 28 bytes an episode. */
export interface EpisodeStore {
  readonly add: (child: number, episode: StoredEpisode) => void;
  /** Every child of a year that has episodes, one by one, with the episodes in the order they began. */
  readonly children: (year: Ssda903Year) => Generator<StoredChild>;
}

const none = -1;

/** An empty store of the episodes of a book's children. */
export function episodeStore(book: ChildBook): EpisodeStore {
  const packed = new PackedEpisodes();
  /** Of each the one of the same child before it. */
  const before = new GrowingColumn();
  return {
    add(child, episode) {
      const place = packed.add(episode);
      before.put(place, book.lastEpisodeOf(child));
      book.putLastEpisode(child, place);
    },
    *children(year) {
      for (const child of book.ofYear(year)) {
        const episodes: StoredEpisode[] = [];
        for (let place = book.lastEpisodeOf(child); place !== none; place = before.get(place))
          episodes.push(packed.at(place));
        if (episodes.length === 0) continue;
        episodes.sort((one, other) => (one.start ?? none) - (other.start ?? none) || one.row - other.row);
        yield { year, birth: book.birthOf(child), pseudonym: book.pseudonymOf(child), episodes };
      }
    },
  };
}
