import type { IsoDate } from '@golden-thread/outcomes';
import type { Episode } from './episode.ts';
import { shortBreaks, sexes } from './episodes-of.ts';
import { joinedChildren } from './joined-children.ts';
import type { ReturnEpisodes } from './return-episodes.ts';
import { rowsByChild } from './rows-by-child.ts';
import { collectionDays } from './ssda903-year.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** The same episodes as `episodesOf` gives, in the same order, held as columns: each is made when it is asked for. */
export interface EpisodeBook {
  readonly count: number;
  /** @throws nothing; undefined where there is none at the place. */
  readonly at: (place: number) => BookedEpisode | undefined;
  readonly [Symbol.iterator]: () => Generator<BookedEpisode>;
}

/** An episode with the day of birth, where the reading was asked to tell it; else null. */
export type BookedEpisode = Episode & { readonly birthDate: IsoDate | null };

/**
 * Merges the episodes of several readings, as `episodesOf` merges rows: 24 bytes an episode more than they have. `numbered` gives children
 * numbers from 0, in the order they are met, in place of what the readings call them.
 */
export function episodeBook(
  returns: readonly ReturnEpisodes[],
  { numbered = false }: { readonly numbered?: boolean } = {},
): EpisodeBook {
  const { childrenOf, names, childCount } = joinedChildren(returns, numbered);
  const headers = newestHeaders(returns, childrenOf, childCount);
  const { sources, rows, starts, rowsOf } = rowsByChild(returns, childrenOf, childCount);
  const total = rows.length;
  const columns = returns.map(columnsOf);
  const from = (at: number): EpisodeColumns => columns[sources[at] as number] as EpisodeColumns;
  const word = (at: number, column: (coded: EpisodeColumns['coded']) => Int32Array): string | null => {
    const { coded, words } = from(at);
    return words[column(coded)[rows[at] as number] as number] ?? null;
  };

  // What counts: of each child and day the newest, with the end it has beside the next.
  const kept = new Int32Array(total);
  const owners = new Int32Array(total);
  const ends = new Int32Array(total);
  let count = 0;
  for (let child = 0; child < childCount; child += 1) {
    const until = rowsOf[child + 1] as number;
    for (let at = rowsOf[child] as number; at < until; at += 1) {
      const next = at + 1 < until ? (starts[at + 1] as number) : none;
      if (next === starts[at] || shortBreaks.includes(word(at, (coded) => coded.LS))) continue;
      const told = toldEnd(from(at), rows[at] as number);
      kept[count] = at;
      owners[count] = child;
      ends[count] = next !== none && (told === none || next < told) ? next : told;
      count += 1;
    }
  }

  const at = (place: number): BookedEpisode | undefined => {
    if (place < 0 || place >= count) return undefined;
    const [row, child, end] = [kept[place] as number, owners[place] as number, ends[place] as number];
    const source = from(row);
    const own = rows[row] as number;
    const birth = headers.births[child] as number;
    const distance = source.distance[own] as number;
    return {
      pseudonym: names === null ? String(child) : (names[child] as string),
      birthMonth: birth === none ? null : monthOf(birth),
      birthDate: birth === none || birth % 100 === 0 ? null : dayOf(birth),
      sex: sexes[headers.sexes[child] ?? ''] ?? 'unknown',
      startDate: dayOf(source.start[own] as number),
      endDate: end === none ? null : dayOf(end),
      toldUntil: collectionDays(source.year[own] as Ssda903Year).last,
      startReason: word(row, (coded) => coded.RNE),
      endReason: end === none || end !== toldEnd(source, own) ? null : word(row, (coded) => coded.REC),
      legalStatus: word(row, (coded) => coded.LS),
      need: word(row, (coded) => coded.CIN),
      placement: word(row, (coded) => coded.PLACE),
      provider: word(row, (coded) => coded.PLACE_PROVIDER),
      placementLocation: word(row, (coded) => coded.PL_LOCATION),
      placementAuthority: word(row, (coded) => coded.PL_LA),
      distance: Number.isNaN(distance) ? null : Math.round(distance * 1_000) / 1_000,
      urn: word(row, (coded) => coded.URN),
      placementChange: word(row, (coded) => coded.REASON_PLACE_CHANGE),
    };
  };
  return {
    count,
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < count; place += 1) yield at(place) as BookedEpisode;
    },
  };
}

const none = -1;

/** What the book goes on to look at; what children are called in each reading goes when they have been found in one another. */
type EpisodeColumns = Pick<ReturnEpisodes, 'year' | 'start' | 'end' | 'distance' | 'coded' | 'words'>;

function columnsOf({ year, start, end, distance, coded, words }: ReturnEpisodes): EpisodeColumns {
  return { year, start, end, distance, coded, words };
}

/** An end before the beginning is not used. */
function toldEnd({ start, end }: Pick<ReturnEpisodes, 'start' | 'end'>, row: number): number {
  const [from, until] = [start[row] as number, end[row] as number];
  return until < from ? none : until;
}

/** What the newest table of children tells of each child: the birth as `ReturnEpisodes` has it, and the code of the sex. */
function newestHeaders(
  returns: readonly ReturnEpisodes[],
  childrenOf: readonly Int32Array[],
  count: number,
): { readonly births: Int32Array; readonly sexes: readonly (string | null)[] } {
  const years = new Int32Array(count);
  const births = new Int32Array(count).fill(none);
  const codes = new Array<string | null>(count).fill(null);
  returns.forEach(({ births: told, sexes: sexOf, headerYears, words }, source) => {
    const children = childrenOf[source] as Int32Array;
    for (let own = 0; own < children.length; own += 1) {
      const child = children[own] as number;
      const year = headerYears[own] as number;
      if (year === 0 || year < (years[child] as number)) continue;
      years[child] = year;
      births[child] = told[own] as number;
      codes[child] = words[sexOf[own] as number] ?? null;
    }
  });
  return { births, sexes: codes };
}

const days = new Map<number, IsoDate>();

/** The day a key stands for. */
function dayOf(key: number): IsoDate {
  const known = days.get(key);
  if (known !== undefined) return known;
  const text = String(key);
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  days.set(key, day);
  return day;
}

const months = new Map<number, string>();

/** The month a key's day stands in. */
function monthOf(key: number): string {
  const known = months.get(key);
  if (known !== undefined) return known;
  const month = dayOf(key).slice(0, 7);
  months.set(key, month);
  return month;
}
