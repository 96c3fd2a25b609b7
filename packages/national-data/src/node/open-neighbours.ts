import type { Checked } from '@golden-thread/outcomes/schema';
import { issueList } from '@golden-thread/outcomes';
import type { TableIssue } from '../table-issue.ts';
import type { Dataset } from '../dataset.ts';
import { readNeighbours } from './read-neighbours.ts';
import { contentHash, sourceFile } from './source-file.ts';

/** Opens a table of statistical neighbours as a data set without figures. @throws TableUnreadable `FILE_UNREADABLE`. */
export async function openNeighbours(path: string): Promise<Checked<Dataset>> {
  const files = [await sourceFile(path)];
  const read = await readNeighbours(path);
  if (!read.ok) return read;
  const { edition, lists } = read.value;
  return {
    ok: true,
    value: {
      dataset: `neighbours-${edition}`,
      title: `Statistical neighbours, ${edition}`,
      publisher: 'Department for Education',
      files,
      contentSha256: contentHash(files),
      measures: [],
      neighbours: lists,
      issues: issueList<TableIssue>(),
      remarks: issueList<TableIssue>(),
      areas: () => [],
      periods: () => [],
      counts: () => ({ rows: lists.length, rowsNotUsed: 0, figures: 0 }),
      figures: async function* () {},
    },
  };
}
