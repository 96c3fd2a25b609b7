import { basename } from 'node:path';
import { issueList } from '@golden-thread/outcomes';
import type { ReturnIssue } from '@golden-thread/return-files';
import { bytesOnDisk, keyCheck, returnContent } from '@golden-thread/return-files/node';
import { caseworkTables } from '../casework/casework-row.ts';
import type { KeepReturn } from '../sen2-store.ts';
import { openTables } from './open-tables.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { readSen2 } from './read-sen2.ts';
import type { ReadRow, ReadSen2Options } from './read-sen2.ts';

/** A return as a store takes it, apart from whose it is and what it tells of. */
export type OpenedReturn = Pick<
  KeepReturn,
  'contentSha256' | 'keyCheck' | 'casework' | 'rows' | 'authority' | 'issues'
>;

/**
 * Opens the files of a return for a store: reads them once for a hash over their contents, and again, record by record, when the
 * store asks for rows. Files that change between the two are an issue.
 *
 * @throws Defect `KEY_TOO_SHORT`; the other codes of `readSen2` when it is read.
 */
export async function openReturn(
  paths: readonly string[],
  options: Omit<ReadSen2Options, 'onIssue' | 'onAuthority'>,
): Promise<OpenedReturn> {
  pseudonymiser(options.key);
  const { year, encoding = 'utf-8' } = options;
  const issues = issueList<ReturnIssue>();
  const content = await returnContent(
    paths.map((path) => ({ name: basename(path), onDisk: path, bytes: bytesOnDisk(path) })),
  );
  const tables = paths.filter((path) => !/\.xml$/i.test(path));
  // What is wrong with a header is told when it is read.
  const { casework } = await openTables(tables, { year, encoding, onIssue: () => undefined });
  let authority: string | null = null;
  const onAuthority = (told: string): void => {
    authority = told;
  };
  async function* rows(): AsyncGenerator<readonly ReadRow[]> {
    yield* readSen2(paths, { ...options, onIssue: issues.add, onAuthority });
    for (const issue of await content.changedSince()) issues.add(issue);
  }
  return {
    contentSha256: content.sha256,
    keyCheck: keyCheck(options.key, 'sen2'),
    casework: caseworkTables.filter((table) => casework.has(table)),
    rows,
    authority: () => authority,
    issues,
  };
}
