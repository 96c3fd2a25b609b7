import { createHash } from 'node:crypto';
import { issueList } from '@golden-thread/outcomes';
import { keyCheck, returnContent } from '@golden-thread/return-files/node';
import type { BesideYears } from '../beside-years.ts';
import { keepIssues } from '../keep-issues.ts';
import { withoutRule } from '../return-issue.ts';
import type { OnReturnIssue, ReturnIssue } from '../return-issue.ts';
import { ssda903Modules } from '../ssda903-module.ts';
import type { Ssda903Row } from '../ssda903-row.ts';
import type { ReturnOfYear } from '../ssda903-store.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenReturn } from './open-returns.ts';
import type { OpenTable } from './open-tables.ts';
import { readOpened } from './read-opened.ts';
import type { ReadSsda903Options } from './read-options.ts';

/** How the return of a year is read. */
export type ReturnToKeepOptions = Pick<
  ReadSsda903Options,
  'key' | 'authority' | 'encoding' | 'onProgress'
> & {
  readonly year: Ssda903Year;
  /** Where the returns of several years are held against each other, telling the issues of the one that is read. */
  readonly beside: (onIssue: OnReturnIssue) => BesideYears;
};

/**
 * The return of a year as a store takes it: its tables are read once for a hash over their contents, and again, row by row, when the store
 * asks for rows. Files that change between the two are an issue. The hash is the same whatever the files are called and whether they are in an
 * archive.
 */
export async function returnToKeep(
  { tables, ...opened }: OpenReturn,
  options: ReturnToKeepOptions,
): Promise<ReturnOfYear> {
  const { year, key, authority } = options;
  const issues = issueList<ReturnIssue>();
  // Of XML every table is the one file.
  const files = new Map([...tables.values()].map((table) => [table.file, { ...table, name: table.file }]));
  const content = await returnContent([...files.values()]);
  const mustBeOfOne = ({ file, columns }: OpenTable): void => {
    if (columns.authority >= 0 && authority === undefined) issues.add(keepIssues.authorityNotSaid(file));
  };
  async function* rows(): AsyncGenerator<readonly Ssda903Row[]> {
    yield* readOpened([{ ...opened, tables, year }], {
      ...options,
      beside: options.beside(issues.add),
      onIssue: issues.add,
      onTable: mustBeOfOne,
    });
    for (const issue of await content.changedSince()) issues.add(withoutRule(issue));
  }
  const whose = (authority ?? '').toUpperCase();
  return {
    year,
    contentSha256: createHash('sha256').update(`${year}\n${whose}\n${content.sha256}\n`).digest('hex'),
    madeUp: [...tables.values()].some(({ madeUp }) => madeUp),
    keyCheck: keyCheck(key, 'ssda903'),
    modules: ssda903Modules.filter((module) => tables.has(module)),
    rows,
    issues,
  };
}
