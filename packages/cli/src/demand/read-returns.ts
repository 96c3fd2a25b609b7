import { randomBytes } from 'node:crypto';
import { issueList, type IsoDate } from '@golden-thread/outcomes';
import {
  collectionDays,
  episodesOf,
  type ReturnIssue,
  type Ssda903Row,
  type Ssda903Year,
} from '@golden-thread/ssda903';
import { readSsda903, type Ssda903Progress, type TableReport } from '@golden-thread/ssda903/node';
import {
  demandEpisodesOf,
  type DemandEpisode,
  type ReturnedEpisode,
} from '@golden-thread/sufficiency/demand';
import { endsReading } from './ends-reading.ts';

/** Some years' returns as the demand model takes them, and as the open-source models take them. */
export interface ReturnsRead {
  readonly episodes: readonly DemandEpisode[];
  /** Every row of episodes; births are the first that is told, or the newest. */
  readonly returned: (births: 'first' | 'newest') => readonly ReturnedEpisode[];
  readonly dataFromDate: IsoDate;
  readonly dataToDate: IsoDate;
  readonly years: readonly Ssda903Year[];
  /** Whether rows say their year themselves, in the layout with `LA` and `YEAR`. */
  readonly yearsInRows: boolean;
  readonly tables: readonly TableReport[];
  readonly rows: { readonly header: number; readonly episodes: number };
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
  readonly authority: string | undefined;
  readonly onProgress: (progress: Ssda903Progress) => void;
}

type EpisodeRow = Extract<Ssda903Row, { readonly module: 'episodes' }>;

/**
 * Reads children and episodes under a key that is thrown away, with days of birth, so that ages are exact. Null where there is not one
 * episode to count.
 */
export async function readReturns(
  paths: readonly string[],
  { authority, onProgress }: ReadReturnsOptions,
): Promise<{ readonly read: ReturnsRead | null; readonly issues: ReadingIssues }> {
  const told = issueList<ReturnIssue>();
  const ending: ReturnIssue[] = [];
  const tables: TableReport[] = [];
  const rows: Ssda903Row[] = [];
  const newest = new Map<string, { readonly year: number; readonly birthDate: IsoDate }>();
  const first = new Map<string, { readonly year: number; readonly birthDate: IsoDate }>();
  let yearsInRows = false;
  const reading = readSsda903(paths, {
    year: null,
    key: randomBytes(32),
    modules: ['header', 'episodes'],
    ...(authority === undefined ? {} : { authority }),
    onIssue(issue) {
      told.add(issue);
      if (endsReading(issue)) ending.push(issue);
    },
    onReturn: ({ from }) => void (yearsInRows ||= from === 'rows'),
    onTable: ({ file, columns, dates }) => void tables.push({ file, module: columns.layout.module, dates }),
    onBirth({ pseudonym, year, birthDate }) {
      if ((newest.get(pseudonym)?.year ?? 0) <= year) newest.set(pseudonym, { year, birthDate });
      if ((first.get(pseudonym)?.year ?? Infinity) > year) first.set(pseudonym, { year, birthDate });
    },
    onProgress,
  });
  for await (const batch of reading) for (const row of batch) rows.push(row);
  const issues = { ending, first: told.kept(), counts: told.counts(), total: told.total() };
  const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other);
  const [oldest] = years;
  const latest = years.at(-1);
  if (oldest === undefined || latest === undefined) return { read: null, issues };
  const ofEpisodes = rows.filter((row): row is EpisodeRow => row.module === 'episodes');
  const read: ReturnsRead = {
    episodes: demandEpisodesOf(episodesOf(rows)).map((episode) => ({
      ...episode,
      born: newest.get(episode.childId)?.birthDate ?? episode.born,
    })),
    returned(births) {
      const birthOf = births === 'first' ? first : newest;
      return ofEpisodes.flatMap((row) =>
        returnedEpisode(row, birthOf.get(row.pseudonym ?? '')?.birthDate ?? null),
      );
    },
    dataFromDate: collectionDays(oldest).first,
    dataToDate: collectionDays(latest).last,
    years,
    yearsInRows,
    tables,
    rows: { header: rows.length - ofEpisodes.length, episodes: ofEpisodes.length },
  };
  return { read: read.rows.episodes === 0 ? null : read, issues };
}

function returnedEpisode(
  { pseudonym, values }: EpisodeRow,
  born: IsoDate | null,
): readonly ReturnedEpisode[] {
  const { DECOM, DEC, PLACE, PLACE_PROVIDER, RNE, LS } = values;
  if (pseudonym === null || DECOM === null) return [];
  return [
    {
      childId: pseudonym,
      born,
      startDate: DECOM,
      endDate: DEC,
      place: PLACE ?? '',
      provider: PLACE_PROVIDER,
      reason: RNE,
      shortBreak: LS === 'V3' || LS === 'V4',
    },
  ];
}
