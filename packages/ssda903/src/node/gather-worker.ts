import { parentPort } from 'node:worker_threads';
import type { ReturnIssue } from '../return-issue.ts';
import type { ReturnEpisodes } from '../return-episodes.ts';
import type { TableReport } from './check-ssda903.ts';
import { gatherEpisodes } from './gather-episodes.ts';
import type { GatherAsked } from './gather-episodes.ts';
import type { OpenReturn } from './open-returns.ts';
import { returnsAt } from './returns-at.ts';
import type { Ssda903Year } from '../ssda903-year.ts';

/** Which return a thread reads, and how. */
export interface GatherWork extends GatherAsked {
  readonly paths: readonly string[];
  /** The names of the return's files, of all that the paths lead to. */
  readonly only: readonly string[];
  readonly year: Ssda903Year | null;
}

/** What a thread tells of the return it reads. */
export type GatherMessage =
  | { readonly kind: 'issues'; readonly issues: readonly ReturnIssue[] }
  | { readonly kind: 'table'; readonly table: TableReport }
  | { readonly kind: 'progress'; readonly bytesRead: number; readonly rows: number }
  | { readonly kind: 'done'; readonly episodes: ReturnEpisodes };

const tell = (message: GatherMessage, moved: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, moved);
const silent = (): void => undefined;

parentPort?.on('message', (work: GatherWork) => {
  // What goes wrong ends the thread, and is told by it.
  void gather(work);
});

async function gather({ paths, only, year: ofYear, ...asked }: GatherWork): Promise<void> {
  let issues: ReturnIssue[] = [];
  const tellIssues = (): void => {
    if (issues.length > 0) tell({ kind: 'issues', issues });
    issues = [];
  };
  const opening = { year: ofYear, encoding: asked.encoding, onIssue: silent, onPassedOver: silent };
  const [opened] = await returnsAt(paths, opening, new Set(only));
  const episodes = await gatherEpisodes(opened as OpenReturn, asked, {
    onIssue: (issue) => void (issues.push(issue) >= 500 && tellIssues()),
    onTable: (table) => tell({ kind: 'table', table }),
    onProgress: ({ bytesRead, rows }) => tell({ kind: 'progress', bytesRead, rows }),
  });
  tellIssues();
  const { births, sexes, headerYears, child, year, row, start, end, distance, coded } = episodes;
  const columns = [
    births,
    sexes,
    headerYears,
    child,
    year,
    row,
    start,
    end,
    distance,
    ...Object.values(coded),
  ];
  tell(
    { kind: 'done', episodes },
    columns.map(({ buffer }) => buffer as ArrayBuffer),
  );
}
