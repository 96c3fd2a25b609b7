import type { IsoDate } from '@golden-thread/outcomes';
import { dayKey } from './day-key.ts';
import { GrowingColumn } from './growing-column.ts';
import type { Ssda903Row } from './ssda903-row.ts';

/** The columns of an episode whose words are kept as numbers. */
const wordColumns = {
  RNE: true,
  REC: true,
  LS: true,
  CIN: true,
  PLACE: true,
  PLACE_PROVIDER: true,
  PL_LOCATION: true,
  PL_LA: true,
  URN: true,
  REASON_PLACE_CHANGE: true,
} as const;

/** One of them. */
export type EpisodeWord = keyof typeof wordColumns;

const episodeWords = Object.keys(wordColumns) as readonly EpisodeWord[];

/**
 * The episodes of one reading as columns, 68 bytes an episode and some hundred a child; plain enough to go from thread to thread. Days are as
 * `dayKey` gives them, words places in `words`; what is not told is -1, a distance that is not `NaN`.
 */
export interface ReturnEpisodes {
  /** Pseudonyms. */
  readonly children: readonly string[];
  /** For each child the day of birth, or the month with day 0. */
  readonly births: Int32Array;
  /** The place in `words` of each child's sex. */
  readonly sexes: Int32Array;
  /** The newest collection year in which the table of children has the child; 0 where none has. */
  readonly headerYears: Int32Array;
  readonly words: readonly string[];
  readonly rows: { readonly header: number; readonly episodes: number };
  /** Rows without a child or a beginning are left out. */
  readonly count: number;
  readonly child: Int32Array;
  readonly year: Int32Array;
  readonly row: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly distance: Float32Array;
  readonly coded: Readonly<Record<EpisodeWord, Int32Array>>;
}

const none = -1;
/** So many children further on one is looked for first. */
const soon = 4;

/** Gathers the episodes of rows as columns. Rows may come in any order. */
export function returnEpisodes() {
  const children = new Map<string, number>();
  const births = new GrowingColumn();
  const sexes = new GrowingColumn();
  const headerYears = new GrowingColumn();
  const words = new Map<string, number>();
  const columns = {
    child: new GrowingColumn(),
    year: new GrowingColumn(),
    row: new GrowingColumn(),
    start: new GrowingColumn(),
    end: new GrowingColumn(),
  };
  const coded = Object.fromEntries(episodeWords.map((word) => [word, new GrowingColumn()])) as Record<
    EpisodeWord,
    GrowingColumn
  >;
  const wordColumnsOf = Object.entries(coded) as readonly (readonly [EpisodeWord, GrowingColumn])[];
  let distances = new Float32Array(1024);
  let count = 0;
  const rows = { header: 0, episodes: 0 };

  const wordOf = (word: string | null): number => {
    if (word === null) return none;
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  // The rows of a child mostly stand together, and children in the order they have in the table of children, some of them left out.
  const names: string[] = [];
  let last = 0;
  const childOf = (pseudonym: string): number => {
    for (let at = last; at <= last + soon && at < names.length; at += 1)
      if (names[at] === pseudonym) return (last = at);
    return (last = children.get(pseudonym) ?? added(pseudonym));
  };
  const added = (pseudonym: string): number => {
    const at = children.size;
    children.set(pseudonym, at);
    names.push(pseudonym);
    births.put(at, none);
    sexes.put(at, none);
    headerYears.put(at, 0);
    return at;
  };

  return {
    add(row: Ssda903Row): void {
      if (row.module === 'header') rows.header += 1;
      else if (row.module === 'episodes') rows.episodes += 1;
      const { pseudonym } = row;
      if (pseudonym === null) return;
      if (row.module === 'header') {
        const child = childOf(pseudonym);
        if (headerYears.get(child) > row.year) return;
        headerYears.put(child, row.year);
        births.put(child, row.birthMonth === null ? none : dayKey(`${row.birthMonth}-00`));
        sexes.put(child, wordOf(row.values.SEX));
      } else if (row.module === 'episodes' && row.values.DECOM !== null) {
        const { values } = row;
        columns.child.put(count, childOf(pseudonym));
        columns.year.put(count, row.year);
        columns.row.put(count, row.row);
        columns.start.put(count, dayKey(values.DECOM as IsoDate));
        columns.end.put(count, values.DEC === null ? none : dayKey(values.DEC));
        for (const [word, column] of wordColumnsOf) column.put(count, wordOf(values[word]));
        if (count === distances.length) {
          const wider = new Float32Array(2 * count);
          wider.set(distances);
          distances = wider;
        }
        distances[count] = values.PL_DISTANCE ?? NaN;
        count += 1;
      }
    },
    /** Tells a child's day of birth in place of the month that its row of this year tells. */
    birth(pseudonym: string, year: number, birthDate: IsoDate): void {
      const child = childOf(pseudonym);
      if (headerYears.get(child) <= year) births.put(child, dayKey(birthDate));
    },
    done(): ReturnEpisodes {
      return {
        children: names,
        births: births.taken(children.size),
        sexes: sexes.taken(children.size),
        headerYears: headerYears.taken(children.size),
        words: [...words.keys()],
        rows,
        count,
        child: columns.child.taken(count),
        year: columns.year.taken(count),
        row: columns.row.taken(count),
        start: columns.start.taken(count),
        end: columns.end.taken(count),
        distance: distances.slice(0, count),
        coded: Object.fromEntries(episodeWords.map((word) => [word, coded[word].taken(count)])) as Record<
          EpisodeWord,
          Int32Array
        >,
      };
    },
  };
}
