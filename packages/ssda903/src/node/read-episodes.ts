import { availableParallelism } from 'node:os';
import { tellBetweenYears } from '../between-years.ts';
import { episodeBook } from '../episode-book.ts';
import type { EpisodeBook } from '../episode-book.ts';
import type { ReturnEpisodes } from '../return-episodes.ts';
import type { ReturnIssue } from '../return-issue.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { TableReport } from './check-ssda903.ts';
import { episodesFileOf } from './episodes-file-of.ts';
import { gatherEpisodes } from './gather-episodes.ts';
import type { GatherTold } from './gather-episodes.ts';
import { gatheringThread } from './gather-in-thread.ts';
import type { GatheringThread } from './gather-in-thread.ts';
import type { OpenReturn } from './open-returns.ts';
import { openedReturns } from './opened-returns.ts';
import type { ReadSsda903Options } from './read-options.ts';

/** How episodes are read. */
export interface ReadEpisodesOptions extends Pick<
  ReadSsda903Options,
  'year' | 'onIssue' | 'authority' | 'onReturn' | 'onPassedOver' | 'onProgress' | 'encoding'
> {
  /**
   * The key of the pseudonyms, as `readSsda903` takes it. Null for whoever keeps nothing and joins nothing: children then have numbers from 0 in
   * place of pseudonyms, which mean nothing beyond this reading.
   */
  readonly key: Uint8Array | null;
  /** Told of each table that was read, in the order of the returns. */
  readonly onTable?: (table: TableReport) => void;
  /** Whether episodes tell days of birth, for a count by exact ages that keeps nothing and prints no day. */
  readonly exactBirths?: boolean;
  /** How many threads read at once where there are several returns of some size: as many as there are processors unless said. */
  readonly threads?: number;
  /** Only returns of at least so many bytes together are read in threads: less is read before a thread has begun. */
  readonly worthAThread?: number;
}

/** The episodes of returns, and what they were read from. */
export interface EpisodesRead {
  readonly episodes: EpisodeBook;
  readonly rows: { readonly header: number; readonly episodes: number };
  /** The collection years that have a row, oldest first. */
  readonly years: readonly Ssda903Year[];
}

/**
 * Reads the children and the episodes of one or more returns, checks them as `readSsda903` does, and merges them as `episodesOf` does, in 92
 * bytes an episode. Returns of several years are read at once, here and in threads beside; whatever the threads do, the issues come in one
 * order.
 *
 * @throws Defect the codes of `readSsda903`.
 */
export async function readEpisodes(
  paths: readonly string[],
  options: ReadEpisodesOptions,
): Promise<EpisodesRead> {
  const { key, encoding = 'utf-8', authority = null, exactBirths = false } = options;
  const {
    onIssue,
    onReturn,
    onTable,
    onProgress,
    threads = availableParallelism(),
    worthAThread = 16 * 1024 ** 2,
  } = options;
  const returns = await openedReturns(paths, { ...options, modules: ['episodes'] });
  const bytes = returns.reduce((sum, each) => sum + sizeOf(each), 0);
  const apart = threads > 1 && returns.length > 1 && bytes >= worthAThread;
  const asked = { key, encoding, authority, exactBirths };
  const progress = returns.map(() => ({ bytesRead: 0, rows: 0 }));
  const told = returns.map(() => ({ issues: [] as ReturnIssue[], tables: [] as TableReport[] }));
  let telling = 0;

  const gathered = new Array<ReturnEpisodes>(returns.length);
  const gatherOne = async (at: number, thread: GatheringThread | null): Promise<void> => {
    const opened = returns[at] as OpenReturn;
    const mine = told[at] as (typeof told)[number];
    const toldOf: GatherTold = {
      onIssue: (issue) => (at === telling ? onIssue(issue) : void mine.issues.push(issue)),
      onTable: (table) => (at === telling ? onTable?.(table) : void mine.tables.push(table)),
      onProgress({ bytesRead, rows }) {
        progress[at] = { bytesRead, rows };
        onProgress?.({
          bytes,
          bytesRead: progress.reduce((sum, each) => sum + each.bytesRead, 0),
          rows: progress.reduce((sum, each) => sum + each.rows, 0),
        });
      },
    };
    const { year, tables } = opened;
    const only = [...tables.values()].map(({ file }) => file);
    gathered[at] = await (thread === null
      ? gatherEpisodes(opened, asked, toldOf)
      : thread.gather({ ...asked, paths, only, year }, toldOf));
    while (gathered[telling] !== undefined) {
      telling += 1;
      told[telling]?.tables.forEach((table) => onTable?.(table));
      told[telling]?.issues.forEach(onIssue);
    }
  };
  returns.forEach((each) => onReturn?.(each));
  const waiting = returns.map((_each, at) => at);
  const lane = async (thread: GatheringThread | null): Promise<void> => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) await gatherOne(at, thread);
  };
  const beside = apart ? Math.min(threads, returns.length) - 1 : 0;
  const lanes = Array.from({ length: beside }, gatheringThread);
  try {
    await Promise.all([...lanes, null].map(lane));
  } finally {
    await Promise.all(lanes.map(({ end }) => end()));
  }
  if (returns.length > 1) tellBetweenYears(gathered, episodesFileOf(returns), onIssue);
  return {
    episodes: episodeBook(gathered, { numbered: key === null }),
    rows: {
      header: gathered.reduce((sum, { rows }) => sum + rows.header, 0),
      episodes: gathered.reduce((sum, { rows }) => sum + rows.episodes, 0),
    },
    years: yearsOf(gathered),
  };
}

function sizeOf({ tables, isXml }: OpenReturn): number {
  return (tables.get('header')?.size ?? 0) + (isXml ? 0 : (tables.get('episodes')?.size ?? 0));
}

function yearsOf(gathered: readonly ReturnEpisodes[]): readonly Ssda903Year[] {
  const years = new Set<number>();
  for (const { headerYears, year } of gathered) {
    for (const each of headerYears) years.add(each);
    for (const each of year) years.add(each);
  }
  years.delete(0);
  return [...years].sort((one, other) => one - other) as Ssda903Year[];
}
