import { basename } from 'node:path';
import type { Checked } from '@golden-thread/outcomes/schema';
import { issueList } from '@golden-thread/outcomes';
import { dictionaryColumns, dictionaryEntry, unusedDictionaryColumns } from '../dictionary-entry.ts';
import type { DictionaryCells } from '../dictionary-entry.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { tableIssue } from '../table-issue.ts';
import type { TableIssue } from '../table-issue.ts';
import { columnsOf } from './columns-of.ts';
import { readCsv } from './read-csv.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** How a dictionary is read. */
export interface DictionaryOptions {
  /** Told of what is odd but does not stop the reading, such as a measure that is defined twice. */
  readonly onRemark?: (remark: TableIssue) => void;
}

interface Entry {
  readonly row: number;
  readonly updated: number;
  readonly measure: MeasureDefinition;
}

/**
 * Reads the data dictionary of the Local Authority Interactive Tool. A measure that is defined twice counts as the entry updated
 * last says, the first of equals; two entries that disagree about polarity or kind of year are refused.
 *
 * @returns the measures in the order of their first entry, or every issue: `MISSING_COLUMN`, `UNKNOWN_COLUMN`, `UNKNOWN_POLARITY`,
 *   `UNKNOWN_YEAR_TYPE`, `BAD_DECIMALS`, `UNKNOWN_QUARTILE_FLAG`, `NOT_A_NAME`, `DEFINED_TWICE`, and those of `readCsv`.
 */
export async function readDataDictionary(
  path: string,
  options: DictionaryOptions = {},
): Promise<Checked<readonly MeasureDefinition[]>> {
  const file = basename(path);
  const issues = issueList<TableIssue>();
  const entries = new Map<string, Entry>();
  try {
    let at: ReadonlyMap<string, number> | null = null;
    let row = 0;
    for await (const rows of readCsv(path, { file })) {
      const data = at === null ? rows.slice(1) : rows;
      const places = (at ??= columnsOf(file, rows[0] ?? [], {
        required: dictionaryColumns,
        optional: unusedDictionaryColumns,
      }));
      for (const cells of data) {
        row += 1;
        const read = Object.fromEntries(
          dictionaryColumns.map((name) => [name, cells[places.get(name) as number]]),
        );
        const measure = dictionaryEntry(read as unknown as DictionaryCells, { file, row }, issues.add);
        if (measure === null) continue;
        keepNewest(
          entries,
          { row, updated: Number(read['Last Update']) || 0, measure },
          file,
          issues.add,
          options,
        );
      }
    }
    if (at === null) columnsOf(file, [], { required: dictionaryColumns, optional: [] });
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    for (const issue of error.issues) issues.add(issue);
  }
  return issues.total() > 0
    ? { ok: false, issues: issues.kept() }
    : { ok: true, value: [...entries.values()].map(({ measure }) => measure) };
}

function keepNewest(
  entries: Map<string, Entry>,
  entry: Entry,
  file: string,
  onIssue: (issue: TableIssue) => void,
  { onRemark }: DictionaryOptions,
): void {
  const { measure, row } = entry;
  const other = entries.get(measure.measureId);
  if (other === undefined) {
    entries.set(measure.measureId, entry);
    return;
  }
  const agree = measure.polarity === other.measure.polarity && measure.yearKind === other.measure.yearKind;
  const issue = tableIssue(
    { file, row, column: 'Measure_short' },
    'DEFINED_TWICE',
    `"${measure.measureId}" again, first in row ${other.row}`,
    agree ? 'each measure once' : 'the same polarity and kind of year in both',
    agree ? 'Nothing: the entry updated last counts.' : 'Remove the entry that no longer holds.',
  );
  if (!agree) onIssue(issue);
  else onRemark?.(issue);
  if (entry.updated > other.updated) entries.set(measure.measureId, entry);
}
