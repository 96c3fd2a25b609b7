import { basename } from 'node:path';
import { issueList } from '@golden-thread/outcomes';
import type { ReturnIssue } from '@golden-thread/return-files';
import { caseworkTables } from '../casework/casework-row.ts';
import type { CaseworkTable } from '../casework/casework-row.ts';
import { sen2Modules } from '../sen2-module.ts';
import type { Sen2Module, Sen2Year } from '../sen2-module.ts';
import { readSen2 } from './read-sen2.ts';
import type { ReadRow, ReadSen2Options } from './read-sen2.ts';

/** What reading a return to its end showed. It holds no record. */
export interface Sen2Report {
  readonly year: Sen2Year;
  readonly files: readonly string[];
  /** How many records each module has. */
  readonly records: Readonly<Record<Sen2Module, number>>;
  /** How many rows each table of casework has; 0 also where none was given. */
  readonly casework: Readonly<Record<CaseworkTable, number>>;
  /** The first issues, at most 200, and of one kind at most 50. */
  readonly issues: readonly ReturnIssue[];
  /** How many there are of each kind, also those not listed. */
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly issueTotal: number;
}

/**
 * Reads a return to its end and says what is wrong with it.
 *
 * @throws Defect the codes of `readSen2`.
 */
export async function checkSen2(
  paths: readonly string[],
  options: Omit<ReadSen2Options, 'onIssue'>,
): Promise<Sen2Report> {
  const issues = issueList<ReturnIssue>();
  const counts = new Map<ReadRow['module'], number>();
  for await (const batch of readSen2(paths, { ...options, onIssue: issues.add }))
    for (const { module } of batch) counts.set(module, (counts.get(module) ?? 0) + 1);
  const of = <M extends ReadRow['module']>(modules: readonly M[]) =>
    Object.fromEntries(modules.map((module) => [module, counts.get(module) ?? 0])) as Record<M, number>;
  return {
    year: options.year,
    files: paths.map((path) => basename(path)),
    records: of(sen2Modules),
    casework: of(caseworkTables),
    issues: issues.kept(),
    issueCounts: issues.counts(),
    issueTotal: issues.total(),
  };
}
