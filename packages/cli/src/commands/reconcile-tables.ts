import { basename } from 'node:path';
import { openGovernmentLicence, quoted, tableIssue } from '@golden-thread/national-data';
import type { AreaRegister, OpenDataMapping, TableIssue } from '@golden-thread/national-data';
import { fileKind, TableUnreadable } from '@golden-thread/national-data/node';
import { filesThere } from '../command-line/files-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { describeReconciledTables } from '../national/describe-reconciled-tables.ts';
import { mappingsFor } from '../national/mappings-for.ts';
import { progressOf } from '../national/progress-of.ts';
import { reconciledTable } from '../national/reconciled-table.ts';
import { richestRegister } from '../national/richest-register.ts';
import { printsCodes } from '../national/sort-files.ts';
import type { ReconciledTable } from '../national/reconciled-table.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Recomputes the percentages and totals of published tables from their own counts. Figures that differ are facts about the
 * tables: the status is `fine` as long as every table can be read.
 *
 * @throws WrongUse `FILE_NOT_FOUND`.
 */
export async function reconcileTables(
  surroundings: Surroundings,
  given: { readonly tables: readonly string[]; readonly mapping?: string | undefined },
): Promise<Report> {
  const mappings = await mappingsFor(surroundings.callerDirectory, given.mapping);
  const onProgress = progressOf(surroundings);
  const tables: ReconciledTable[] = [];
  const issues: TableIssue[] = [];
  const sorted: Sorted[] = [];
  for (const path of await filesThere(surroundings.callerDirectory, given.tables)) {
    const amiss: TableIssue[] = [];
    sorted.push({ path, mapping: await mappingOf(path, mappings, amiss), amiss });
  }
  const codes = sorted.flatMap(({ path, mapping }) =>
    mapping !== null && printsCodes(mapping) ? [path] : [],
  );
  for (const { path, mapping, amiss } of sorted) {
    issues.push(...amiss);
    if (mapping === null) continue;
    const areas = mapping.layout === undefined ? null : await registerOf(codes, issues);
    const table = await reconciledTable(path, mapping, areas ?? undefined, (figures) =>
      onProgress(basename(path), figures),
    );
    if (table.ok) tables.push(table.value);
    else issues.push(...table.issues);
  }
  return {
    status: issues.length > 0 ? EXIT_STATUS.problemsFound : EXIT_STATUS.fine,
    text: describeReconciledTables(tables, issues),
    json: { tables, issues, ...openGovernmentLicence },
  };
}

/** A file with its mapping; null where it has none, and what is amiss says why. */
interface Sorted {
  readonly path: string;
  readonly mapping: OpenDataMapping | null;
  readonly amiss: readonly TableIssue[];
}

/** The areas of the tables given that print codes; what is wrong with those is told. */
async function registerOf(paths: readonly string[], issues: TableIssue[]): Promise<AreaRegister | null> {
  try {
    return await richestRegister(paths);
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    issues.push(...error.issues);
    return null;
  }
}

/** The mapping a table's columns fit; null, and told, where there is none. */
async function mappingOf(
  path: string,
  mappings: readonly OpenDataMapping[],
  issues: TableIssue[],
): Promise<OpenDataMapping | null> {
  try {
    const found = await fileKind(path, mappings);
    if (found.kind === 'open-data') return found.mapping;
    issues.push(
      tableIssue(
        { file: basename(path), row: null, column: null },
        found.kind === 'unknown' ? 'UNKNOWN_TABLE' : 'NO_ARITHMETIC',
        found.kind === 'unknown'
          ? `the columns ${quoted(found.header.slice(0, 12).join(', '))}`
          : `a table of another kind (${found.kind})`,
        'a table of a DfE release that prints counts beside its percentages',
        'Check that this is the right file, or give --mapping a file that says what its columns are and what follows from what.',
      ),
    );
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    issues.push(...error.issues);
  }
  return null;
}
