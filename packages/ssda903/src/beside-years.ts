import { GrowingColumn } from './growing-column.ts';
import { openEpisodeAgain, openEpisodeMissing } from './open-episode.ts';
import { PackedEpisodes } from './packed-episodes.ts';
import type { StoredEpisode } from './packed-episodes.ts';
import { returnIssue } from './return-issue.ts';
import type { OnReturnIssue } from './return-issue.ts';
import type { Ssda903Year } from './ssda903-year.ts';
import { TextTable } from './text-table.ts';

/** Takes the children of a year, each once, with their episodes in the order they began. */
export interface YearBeside {
  readonly add: (pseudonym: string, episodes: readonly StoredEpisode[]) => void;
  /** Tells where the year before does not fit, once every child was given. */
  readonly done: () => void;
}

/** Holds years that follow each other against each other. */
export interface BesideYears {
  /** Years are given from the oldest on. */
  readonly year: (year: Ssda903Year) => YearBeside;
}

const none = -1;

/**
 * Holds returns of years that follow each other against each other: an episode that was open on 31 March comes again in the next. Of one year
 * and the next no more is remembered than the episodes that were open, and where they came again: some 250 bytes a child in care.
 */
export function besideYears(fileOf: (year: Ssda903Year) => string, onIssue: OnReturnIssue): BesideYears {
  let last: OpenEpisodes | null = null;
  return {
    year(year) {
      const before = last?.year === year - 1 ? last : null;
      const now = new OpenEpisodes(year);
      return {
        add(pseudonym, episodes) {
          // Where several begin on one day, they are in the order of their rows.
          const started = episodes.filter(({ start }) => start !== null);
          const [first, newest] = [started[0], started.at(-1)];
          if (first === undefined || newest === undefined) return;
          before?.comesAgain(pseudonym, first);
          if (newest.end === null && newest.endReason === null) now.add(pseudonym, newest);
        },
        done() {
          for (const [open, again] of before?.all() ?? [])
            if (again === null)
              onIssue(returnIssue(fileOf((year - 1) as Ssda903Year), open.row, openEpisodeMissing(year)));
            else
              for (const finding of openEpisodeAgain(open, again, year))
                onIssue(returnIssue(fileOf(year), again.row, finding));
          last = now;
        },
      };
    },
  };
}

/** The episodes that were open at the end of a year, and the first of the same children in the next. */
class OpenEpisodes {
  readonly year: Ssda903Year;
  readonly #children = new TextTable();
  readonly #open = new PackedEpisodes();
  readonly #again = new PackedEpisodes();
  /** For each the place of the one that came again; one more, so that 0 is none. */
  readonly #places = new GrowingColumn();

  constructor(year: Ssda903Year) {
    this.year = year;
  }

  add(pseudonym: string, episode: StoredEpisode): void {
    this.#children.add(pseudonym);
    this.#places.put(this.#open.add(episode), 0);
  }

  comesAgain(pseudonym: string, episode: StoredEpisode): void {
    const place = this.#children.find(pseudonym);
    if (place !== none) this.#places.put(place, this.#again.add(episode) + 1);
  }

  *all(): Generator<readonly [open: StoredEpisode, again: StoredEpisode | null]> {
    for (let place = 0; place < this.#children.count; place += 1) {
      const again = this.#places.get(place);
      yield [this.#open.at(place), again === 0 ? null : this.#again.at(again - 1)];
    }
  }
}
