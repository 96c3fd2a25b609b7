import type { ReturnEncoding } from '@golden-thread/return-files/node';
import { returnEpisodes } from '../return-episodes.ts';
import type { ReturnEpisodes } from '../return-episodes.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import type { OnBirth } from '../return-reader.ts';
import type { TableReport } from './check-ssda903.ts';
import type { OpenReturn } from './open-returns.ts';
import { readOpened } from './read-opened.ts';
import type { Ssda903Progress } from './read-options.ts';

/** How a return is gathered, in words that may go from thread to thread. */
export interface GatherAsked {
  /** Null where children are to be called by their identities, which go no further than the reader. */
  readonly key: Uint8Array | null;
  readonly encoding: ReturnEncoding;
  readonly authority: string | null;
  /** Whether days of birth are told. */
  readonly exactBirths: boolean;
}

/** Where it is told of. */
export interface GatherTold {
  readonly onIssue: OnReturnIssue;
  readonly onTable: (table: TableReport) => void;
  readonly onProgress: (progress: Pick<Ssda903Progress, 'bytesRead' | 'rows'>) => void;
}

/** Reads the children and episodes of one return and keeps them as columns. */
export async function gatherEpisodes(
  opened: OpenReturn,
  { key, encoding, authority, exactBirths }: GatherAsked,
  { onIssue, onTable, onProgress }: GatherTold,
): Promise<ReturnEpisodes> {
  const gathered = returnEpisodes();
  const births: Parameters<OnBirth>[0][] = [];
  const reading = readOpened([opened], {
    key,
    encoding,
    modules: ['header', 'episodes'],
    ...(authority === null ? {} : { authority }),
    ...(exactBirths ? { onBirth: (birth) => void births.push(birth) } : {}),
    onIssue,
    onTable: ({ file, columns, dates, madeUp }) =>
      onTable({ file, module: columns.layout.module, dates, madeUp }),
    onProgress,
  });
  for await (const batch of reading) {
    for (const row of batch) gathered.add(row);
    for (const { pseudonym, year, birthDate } of births.splice(0)) gathered.birth(pseudonym, year, birthDate);
  }
  return gathered.done();
}
