import { createHash } from 'node:crypto';
import { issueList } from '@golden-thread/outcomes';
import type { IssueList } from '@golden-thread/outcomes';
import { keyCheck, returnContent } from '@golden-thread/return-files/node';
import { keepIssues } from '../keep-issues.ts';
import { withoutRule } from '../return-issue.ts';
import type { ReturnIssue } from '../return-issue.ts';
import { ssda903Modules } from '../ssda903-module.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import type { Ssda903Row } from '../ssda903-row.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenTable } from './open-tables.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { readSsda903 } from './read-ssda903.ts';
import type { ReadSsda903Options } from './read-options.ts';
import { returnsAt } from './returns-at.ts';

/** A return of one year and one authority, as a store takes it. */
export interface OpenedSsda903Return {
  /**
   * A hash over the year, the authority asked for and the contents of the tables, whatever the files are called and whether they are in an
   * archive: the same return has the same.
   */
  readonly contentSha256: string;
  /** Tells two keys of pseudonyms apart, and nothing of either. */
  readonly keyCheck: string;
  /** The tables it has. */
  readonly modules: readonly Ssda903Module[];
  /** Reads it from its beginning. Called once. */
  readonly rows: () => AsyncGenerator<readonly Ssda903Row[]>;
  /** Where reading tells its issues. */
  readonly issues: IssueList<ReturnIssue>;
}

/**
 * Opens the return of a year for a store: reads its tables once for a hash over their contents, and again, row by row, when the store asks
 * for rows. Files that change between the two are an issue.
 *
 * @throws Defect `KEY_TOO_SHORT`; the other codes of `readSsda903` when it is read.
 */
export async function openSsda903Return(
  paths: readonly string[],
  options: Omit<ReadSsda903Options, 'onIssue' | 'year' | 'modules'> & { readonly year: Ssda903Year },
): Promise<OpenedSsda903Return> {
  pseudonymiser(options.key);
  const { year, key, authority = '', encoding = 'utf-8' } = options;
  const issues = issueList<ReturnIssue>();
  const silent = (): void => undefined;
  const [opened] = await returnsAt(paths, { year, encoding, onIssue: silent, onPassedOver: silent });
  const tables = [...(opened?.tables.values() ?? [])];
  const content = await returnContent(tables.map((table) => ({ ...table, name: table.file })));
  const mustBeOfOne = ({ file, columns }: OpenTable): void => {
    if (columns.authority >= 0 && options.authority === undefined)
      issues.add(keepIssues.authorityNotSaid(file));
  };
  async function* rows(): AsyncGenerator<readonly Ssda903Row[]> {
    yield* readSsda903(paths, { ...options, onIssue: issues.add, onTable: mustBeOfOne });
    for (const issue of await content.changedSince()) issues.add(withoutRule(issue));
  }
  const hash = createHash('sha256').update(`${year}\n${authority.toUpperCase()}\n${content.sha256}\n`);
  return {
    contentSha256: hash.digest('hex'),
    keyCheck: keyCheck(key, 'ssda903'),
    modules: ssda903Modules.filter((module) => opened?.tables.has(module)),
    rows,
    issues,
  };
}
