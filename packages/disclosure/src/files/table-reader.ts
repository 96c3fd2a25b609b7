import type { DisclosurePolicy } from '../policy.ts';
import { refusalOfLevel } from '../refusal-of-level.ts';
import { countText } from './count-text.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { keyOf, labelOf, placedCounts, type PlacedCount } from './placed-count.ts';
import { readDerived } from './read-derived.ts';
import type { ReadCell, ReadTables } from './read-tables.ts';

/** How one file is read into the tables. */
export interface FileReading {
  readonly file: string;
  readonly layout: Layout;
  readonly options: LayoutOptions;
  /** Null to audit: figures that are no counts are passed over. With a policy they are issues, and so are levels it refuses. */
  readonly policy: DisclosurePolicy | null;
}

/** Reads one row of a file into the tables; everything wrong with it becomes an issue. */
export function readRow(
  into: ReadTables,
  reading: FileReading,
  fields: readonly string[],
  line: number,
): void {
  const { file, layout, options, policy } = reading;
  if (fields.length !== layout.header.length) {
    into.issues.push({
      code: 'WRONG_NUMBER_OF_FIELDS',
      file,
      path: `line ${line}`,
      found: `${fields.length} fields`,
      expected: `${layout.header.length}, as the first line has`,
      whatToDo: 'Correct the line; a field that holds a comma stands in double quotes.',
    });
    return;
  }
  for (const placed of placedCounts(layout, fields, options)) {
    const issueAt = (at: number, code: string, expected: string, whatToDo: string, found?: string): void => {
      const text = found ?? JSON.stringify(fields[at] as string);
      const path = `line ${line}, column ${layout.header[at]}`;
      into.issues.push({ code, file, path, found: text, expected, whatToDo });
    };
    const issue = (code: string, expected: string, whatToDo: string, found?: string): void =>
      issueAt(placed.column.column, code, expected, whatToDo, found);
    if (policy !== null && placed.level !== null) {
      const refusal = refusalOfLevel(policy, placed.level);
      if (refusal !== null) {
        issue(refusal.code, 'a local authority or larger', refusal.reason, placed.level);
        continue;
      }
    }
    const text = countText(fields[placed.column.column] as string, options.symbol);
    if (text.kind === 'unreadable') {
      if (policy === null) into.passedOver += 1;
      else issue('NOT_A_COUNT', 'a whole number, or a sign such as c, z or x', 'Correct the figure.');
      continue;
    }
    const key = keyOf(placed.address);
    const cell = cellFor(into, key, placed);
    if (text.kind === 'count') {
      if (cell.printedShown > 0 && cell.count !== text.count) {
        if (policy === null) into.passedOver += 1;
        else
          issue(
            'CELL_TWICE',
            'one count wherever it is printed',
            `Correct the figure for "${labelOf(placed.address)}", or tell the tables apart by a column.`,
          );
        continue;
      }
      cell.printedShown += 1;
      if (cell.count === null) {
        cell.count = text.count;
        cell.standing = 'shown';
      }
    } else if (text.kind === 'hidden') {
      cell.printedHidden += 1;
      if (cell.standing === 'absent') cell.standing = 'hidden';
    } else continue;
    for (const at of readDerived(into, placed, fields, key, options.symbol)) {
      if (policy === null) into.passedOver += 1;
      else
        issueAt(
          at,
          'NOT_A_FIGURE',
          'a percentage or rate, or a sign such as c, z or x',
          'Correct the figure.',
        );
    }
  }
}

function cellFor(into: ReadTables, key: string, { address, level, above }: PlacedCount): ReadCell {
  const known = into.cells.get(key);
  if (known !== undefined) return known;
  const made: ReadCell = {
    address,
    level,
    above,
    standing: 'absent',
    count: null,
    printedHidden: 0,
    printedShown: 0,
  };
  into.cells.set(key, made);
  return made;
}
