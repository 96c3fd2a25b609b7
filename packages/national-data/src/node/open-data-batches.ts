import { appealRateColumns, appealRateLayout, appealRateRows } from '../appeal-rate-table.ts';
import { communityWaitsColumns, communityWaitsRows, isCommunityWaits } from '../community-waits-table.ts';
import type { AreaRegister } from '../area-register.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { tableIssue } from '../table-issue.ts';
import type { OnIssue } from '../table-issue.ts';
import { readCsv, type CsvRow } from './read-csv.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** What a table in a layout of its own is read with. */
export interface LayoutOptions {
  /** Which codes belong to which numbers, or to which boards: a table that prints no codes needs it. */
  readonly areas?: AreaRegister | undefined;
}

/**
 * The rows of a table in batches, its header first, whatever its layout.
 *
 * @throws TableUnreadable what `readCsv` throws; `NO_AREAS`, when a table that prints no codes is read without a register;
 *   `UNKNOWN_LAYOUT`, when it is not in the layout of its mapping.
 */
export async function* openDataBatches(
  path: string,
  file: string,
  { layout }: OpenDataMapping,
  { areas }: LayoutOptions,
  onUnmatched: OnIssue,
): AsyncGenerator<readonly CsvRow[]> {
  if (layout === undefined) {
    yield* readCsv(path, { file });
    return;
  }
  const refuse = (code: string, [found, expected, whatToDo]: Words): TableUnreadable =>
    new TableUnreadable([tableIssue({ file, row: null, column: null }, code, found, expected, whatToDo)]);
  const rows: CsvRow[] = [];
  if (areas === undefined) throw refuse('NO_AREAS', withoutCodes[layout]);
  for await (const batch of readCsv(path, { file, ragged: layout === 'appeal-rates' })) rows.push(...batch);
  if (layout === 'community-waits') {
    const [header = [], ...data] = rows;
    if (!isCommunityWaits(header)) throw refuse('UNKNOWN_LAYOUT', otherLayout[layout]);
    yield [communityWaitsColumns, ...communityWaitsRows(header, data, areas, file, onUnmatched)];
    return;
  }
  const found = appealRateLayout(rows);
  if (found === null) throw refuse('UNKNOWN_LAYOUT', otherLayout[layout]);
  yield [appealRateColumns, ...appealRateRows(rows, found, areas, file, onUnmatched)];
}

/** What was found, what was expected and what to do. */
type Words = readonly [string, string, string];

/** Where no table of codes is beside it. */
const withoutCodes = {
  'appeal-rates': [
    'a table that prints numbers of authorities, and no codes',
    'a table beside it that prints both',
    'Name one in the same command, such as the caseload of the release of EHC plans.',
  ],
  'community-waits': [
    'a table that prints names of integrated care boards, and no codes',
    'a lookup beside it that prints both',
    'Name one in the same command: the lookup of sub ICB locations to integrated care boards of the Office for National Statistics.',
  ],
} as const;

/** Where the table is in another layout. */
const otherLayout = {
  'appeal-rates': [
    'no two rows of headings, of years and of appeals',
    'the table of appeals to the tribunal as it is published',
    'Download the table again, and leave its headings as they are.',
  ],
  'community-waits': [
    'other columns',
    'columns for the board, the month, the therapy and those who wait',
    'Download the table again, and leave its headings as they are.',
  ],
} as const;
