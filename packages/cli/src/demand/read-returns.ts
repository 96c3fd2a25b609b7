import { issueList, type IsoDate } from '@golden-thread/outcomes';
import { collectionDays, type ReturnIssue, type Ssda903Year } from '@golden-thread/ssda903';
import { readEpisodes, type Ssda903Progress, type TableReport } from '@golden-thread/ssda903/node';
import { demandEpisodeOf, type DemandEpisode } from '@golden-thread/sufficiency/demand';
import { endsReading } from './ends-reading.ts';

/** Some years' returns as the demand model takes them. */
export interface ReturnsRead {
  readonly episodes: readonly DemandEpisode[];
  readonly dataFromDate: IsoDate;
  readonly dataToDate: IsoDate;
  readonly years: readonly Ssda903Year[];
  /** Whether rows say their year themselves, in the layout with `LA` and `YEAR`. */
  readonly yearsInRows: boolean;
  readonly tables: readonly TableReport[];
  readonly rows: { readonly header: number; readonly episodes: number };
  /** Open in a return, and told of in none after it, though there are some: taken to end with the year of that return. */
  readonly endedUntold: number;
}

/** What was found wrong. Nothing is forecast where a table could not be read to its end. */
export interface ReadingIssues {
  readonly ending: readonly ReturnIssue[];
  readonly first: readonly ReturnIssue[];
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** How returns are read. */
export interface ReadReturnsOptions {
  /** One by chance, which nobody keeps, where the children are to be found again in another reading; null numbers them. */
  readonly key: Uint8Array | null;
  readonly authority: string | undefined;
  readonly onProgress: (progress: Ssda903Progress) => void;
}

/** Reads children and episodes, with days of birth, so that ages are exact. Null where there is not one episode to count. */
export async function readReturns(
  paths: readonly string[],
  { key, authority, onProgress }: ReadReturnsOptions,
): Promise<{ readonly read: ReturnsRead | null; readonly issues: ReadingIssues }> {
  const told = issueList<ReturnIssue>();
  const ending: ReturnIssue[] = [];
  const tables: TableReport[] = [];
  let yearsInRows = false;
  const {
    episodes: book,
    rows,
    years,
  } = await readEpisodes(paths, {
    year: null,
    key,
    exactBirths: true,
    ...(authority === undefined ? {} : { authority }),
    onIssue(issue) {
      told.add(issue);
      if (endsReading(issue)) ending.push(issue);
    },
    onReturn: ({ from }) => void (yearsInRows ||= from === 'rows'),
    onTable: (table) => void tables.push(table),
    onProgress,
  });
  const issues = { ending, first: told.kept(), counts: told.counts(), total: told.total() };
  const [oldest] = years;
  const latest = years.at(-1);
  if (oldest === undefined || latest === undefined || rows.episodes === 0) return { read: null, issues };
  const dataFromDate = collectionDays(oldest).first;
  const dataToDate = collectionDays(latest).last;
  const episodes: DemandEpisode[] = [];
  let endedUntold = 0;
  for (const episode of book) {
    if (episode.endDate === null && episode.toldUntil < dataToDate) endedUntold += 1;
    episodes.push(demandEpisodeOf(episode));
  }
  return {
    read: { episodes, dataFromDate, dataToDate, years, yearsInRows, tables, rows, endedUntold },
    issues,
  };
}
