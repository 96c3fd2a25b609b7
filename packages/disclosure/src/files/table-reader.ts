import type { Issue } from '@golden-thread/outcomes';
import type { CountCell, Standing } from '../linked-tables.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { refusalOfLevel } from '../refusal-of-level.ts';
import { countText, derivedText } from './count-text.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { keyOf, labelOf, placedCounts, type Address, type PlacedCount } from './placed-count.ts';

/** A count as files give it, once for all places where it is printed. */
export interface ReadCell {
  readonly address: Address;
  readonly level: string | null;
  readonly above: string | null;
  standing: Standing;
  count: number | null;
  /** How often it is printed hidden, and how often shown. */
  printedHidden: number;
  printedShown: number;
}

/** A percentage or rate as files give it. */
export interface ReadDerived {
  readonly of: string;
  readonly per: number;
  readonly population: number | null;
  readonly isShare: boolean;
  readonly value: number;
  readonly decimals: number;
}

/** What was read of some tables. */
export interface ReadTables {
  readonly cells: Map<string, ReadCell>;
  /** By count and scale, once for all places where it is printed. */
  readonly derived: Map<string, ReadDerived>;
  readonly issues: Issue[];
  /** Fields that hold no whole count, such as an average, and were passed over. */
  passedOver: number;
}

/** Nothing read yet. */
export function noTables(): ReadTables {
  return { cells: new Map(), derived: new Map(), issues: [], passedOver: 0 };
}

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
    const name = layout.header[placed.column.column] as string;
    const issue = (code: string, expected: string, whatToDo: string, found?: string): void => {
      const text = found ?? JSON.stringify(fields[placed.column.column] ?? '');
      into.issues.push({ code, file, path: `line ${line}, column ${name}`, found: text, expected, whatToDo });
    };
    if (policy !== null && placed.level !== null) {
      const refusal = refusalOfLevel(policy, placed.level);
      if (refusal !== null) {
        issue(refusal.code, 'a local authority or larger', refusal.reason, placed.level);
        continue;
      }
    }
    const text = countText(fields[placed.column.column] ?? '', options.symbol);
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
      readDerived(into, placed, fields, key, options.symbol);
    } else if (text.kind === 'hidden') {
      cell.printedHidden += 1;
      if (cell.standing === 'absent') cell.standing = 'hidden';
      readDerived(into, placed, fields, key, options.symbol);
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

function readDerived(
  into: ReadTables,
  { column }: PlacedCount,
  fields: readonly string[],
  of: string,
  symbol: string | undefined,
): void {
  for (const { column: at, per, population } of column.derived) {
    const text = derivedText(fields[at] ?? '', symbol);
    if (text.kind !== 'value') continue;
    const people = population === null ? null : countText(fields[population] ?? '', symbol);
    const id = `${of}\u241F÷${per}`;
    into.derived.set(id, {
      of,
      per,
      population: people?.kind === 'count' ? people.count : null,
      isShare: population === null,
      value: text.value,
      decimals: text.decimals,
    });
  }
}

/** A read cell as a cell of linked tables. */
export function countCellOf(id: string, { address, level, standing, count }: ReadCell): CountCell {
  return { id, label: labelOf(address), count, standing, level, rounded: null };
}
