import type { DisclosurePolicy } from '../policy.ts';
import { refusalOfLevel } from '../refusal-of-level.ts';
import { countText } from './count-text.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { keyOf, labelOf, placedCounts, type PlacedCount } from './placed-count.ts';
import type { CountRange } from './range-text.ts';
import { readDerived } from './read-derived.ts';
import type { RefusedAreas } from './refused-areas.ts';
import type { ReadCell, ReadTables } from './read-tables.ts';

/** How one file is read into the tables. */
export interface FileReading {
  readonly file: string;
  readonly layout: Layout;
  readonly options: LayoutOptions;
  /** Null to audit. With a policy also the levels and small areas it refuses are issues, and so is a range for a count. */
  readonly policy: DisclosurePolicy | null;
  /** Null to audit. */
  readonly areas: RefusedAreas | null;
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
  into.issues.push(...(reading.areas?.inRow(fields, line) ?? []).map((issue) => ({ ...issue, file })));
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
    if (text.kind === 'unreadable' || (policy !== null && 'within' in text)) {
      issue(
        'NOT_A_COUNT',
        'a whole number, or a sign such as c, z or x',
        policy === null
          ? 'Correct the figure; if it is the sign for a hidden figure, say so with --symbol.'
          : 'Correct the figure; give a hidden one as c, or name its sign with --symbol.',
      );
      continue;
    }
    const key = keyOf(placed.address);
    const cell = cellFor(into, key, placed);
    if (text.kind === 'count') {
      if (cell.printedShown > 0 && cell.count !== text.count) {
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
      if ('roundsToZero' in text) into.roundingToZero += 1;
      if (cell.standing === 'absent') cell.standing = 'hidden';
      if ('within' in text) cell.within = bothOf(cell.within, text.within);
    } else {
      into.notAvailable += 1;
      continue;
    }
    for (const at of readDerived(into, placed, fields, key, options.symbol))
      issueAt(at, 'NOT_A_FIGURE', 'a percentage or rate, or a sign such as c, z or x', 'Correct the figure.');
  }
}

/** What two signs for one count say together; where they disagree, nothing. */
function bothOf(one: CountRange | null, other: CountRange): CountRange | null {
  if (one === null) return other;
  const [least, most] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  return least <= most ? [least, most] : null;
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
    within: null,
    printedHidden: 0,
    printedShown: 0,
  };
  into.cells.set(key, made);
  return made;
}
