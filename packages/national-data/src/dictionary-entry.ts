import type { Polarity } from '@golden-thread/outcomes';
import { isName } from './long-table-cells.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue } from './table-issue.ts';
import { knownYearTypes, yearKindOf } from './year-kind.ts';

/** The columns of the data dictionary that are used. */
export const dictionaryColumns = [
  'Measure_short',
  'Measure',
  'Topic',
  'Polarity',
  'y_axis_name',
  'Last Update',
  'dps',
  'Year_Type',
  'No_Quartile',
] as const;

/** Columns that may stand there and are not read. */
export const unusedDictionaryColumns: readonly string[] = [
  'Measure_code',
  'Chart_title',
  'state_funded_flag',
  'Table_status',
  'Description',
  'Next Update',
  'Data Owner (DO) /Supplier and Contact Details',
  'Methodology',
  'Hyperlink(s)',
];

/** A row of the dictionary: its cells by column. */
export type DictionaryCells = Readonly<Record<(typeof dictionaryColumns)[number], string>>;

const polarities: ReadonlyMap<string, Polarity> = new Map([
  ['High', 'higher-is-better'],
  ['Low', 'lower-is-better'],
  ['-', 'not-judged'],
  ['NA', 'unknown'],
  ['', 'unknown'],
]);

/** One measure from one row of the dictionary; null, with every fault told, when something of it cannot be read. */
export function dictionaryEntry(
  cells: DictionaryCells,
  at: { readonly file: string; readonly row: number },
  onIssue: OnIssue,
): MeasureDefinition | null {
  let sound = true;
  const fault = (column: keyof DictionaryCells, code: string, expected: string): null => {
    sound = false;
    onIssue(
      tableIssue(
        { ...at, column },
        code,
        quoted(cells[column]),
        expected,
        'Correct the cell, or download the dictionary again.',
      ),
    );
    return null;
  };
  const polarity =
    polarities.get(cells.Polarity) ?? fault('Polarity', 'UNKNOWN_POLARITY', 'High, Low, - or NA');
  const yearKind =
    yearKindOf(cells.Year_Type) ??
    fault('Year_Type', 'UNKNOWN_YEAR_TYPE', `one of ${knownYearTypes.join(', ')}`);
  if (!/^(?:NA|[0-8]?)$/u.test(cells.dps)) fault('dps', 'BAD_DECIMALS', 'decimal places from 0 to 8, or NA');
  if (!/^(?:NA|N|Y?)$/u.test(cells.No_Quartile)) fault('No_Quartile', 'UNKNOWN_QUARTILE_FLAG', 'N or NA');
  for (const column of ['Measure_short', 'Measure', 'Topic'] as const) {
    if (!isName(cells[column])) fault(column, 'NOT_A_NAME', 'a name: text that does not begin with = or @');
  }
  if (!sound || polarity === null || yearKind === null) return null;
  return {
    measureId: cells.Measure_short,
    title: cells.Measure.trim(),
    topic: cells.Topic.trim(),
    unitLabel: cells.y_axis_name === 'NA' ? '' : cells.y_axis_name.trim(),
    polarity,
    decimals: /^\d$/u.test(cells.dps) ? Number(cells.dps) : null,
    yearKind,
    quartiles: cells.No_Quartile !== 'N',
  };
}
