import { issueList } from '@golden-thread/outcomes';
import type { DetectedFormat } from '../date-format.ts';
import type { ReturnIssue } from '../return-issue.ts';
import { ssda903Modules } from '../ssda903-module.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import type { OpenReturn } from './open-returns.ts';
import { readSsda903 } from './read-ssda903.ts';
import type { ReadSsda903Options } from './read-options.ts';

/** A table that was read, and how its days were taken. */
export interface TableReport {
  readonly file: string;
  readonly module: Ssda903Module;
  readonly dates: DetectedFormat;
  /** Whether its children are made up, as those of every sample are. */
  readonly madeUp: boolean;
}

/** A return that was read. */
export type ReturnYear = Pick<OpenReturn, 'year' | 'from' | 'certain'>;

/** What reading a return to its end showed. It holds no row. */
export interface Ssda903Report {
  /** The years that were read, oldest first, and what told each. */
  readonly returns: readonly ReturnYear[];
  /** Files in folders and archives that were not read, by their names. */
  readonly passedOver: readonly string[];
  readonly tables: readonly TableReport[];
  /** How many rows each table has. */
  readonly rows: Readonly<Record<Ssda903Module, number>>;
  /** The first issues, at most 200, and of one kind at most 50. */
  readonly issues: readonly ReturnIssue[];
  /** How many there are of each kind, also those not listed. */
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly issueTotal: number;
}

/**
 * Reads a return to its end and says what is wrong with it.
 *
 * @throws Defect the codes of `readSsda903`.
 */
export async function checkSsda903(
  paths: readonly string[],
  options: Omit<ReadSsda903Options, 'onIssue' | 'onTable' | 'onReturn' | 'onPassedOver'>,
): Promise<Ssda903Report> {
  const issues = issueList<ReturnIssue>();
  const tables: TableReport[] = [];
  const returns: ReturnYear[] = [];
  const passedOver: string[] = [];
  const counts = new Map<Ssda903Module, number>();
  const reading = readSsda903(paths, {
    ...options,
    onIssue: issues.add,
    onReturn: ({ year, from, certain }) => void returns.push({ year, from, certain }),
    onPassedOver: (file) => void passedOver.push(file),
    onTable: ({ file, columns, dates, madeUp }) =>
      void tables.push({ file, module: columns.layout.module, dates, madeUp }),
  });
  for await (const batch of reading)
    for (const { module } of batch) counts.set(module, (counts.get(module) ?? 0) + 1);
  return {
    returns,
    passedOver,
    tables,
    rows: Object.fromEntries(ssda903Modules.map((module) => [module, counts.get(module) ?? 0])) as Record<
      Ssda903Module,
      number
    >,
    issues: issues.kept(),
    issueCounts: issues.counts(),
    issueTotal: issues.total(),
  };
}
