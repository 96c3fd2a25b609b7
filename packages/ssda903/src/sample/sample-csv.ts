import { Defect } from '@golden-thread/outcomes';
import { layoutOf } from '../layout.ts';
import type { TableLayout } from '../layout.ts';
import { ssda903Years } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { childrenOfPlace } from './sample-child.ts';
import { sampleYear } from './sample-row.ts';
import type { SampleRow } from './sample-row.ts';
import { sampleRows } from './sample-rows.ts';

/** Which returns are made up. */
export interface Ssda903SampleOptions {
  /** Any whole number: the same one gives the same returns, to the byte. */
  readonly seed: number;
  readonly firstYear: Ssda903Year;
  readonly lastYear: Ssda903Year;
  /** How many children are looked after on a day. */
  readonly children: number;
  /** `years` is the return's own: a folder for each year. `authorities` is one file a table, with columns `LA` and `YEAR`. */
  readonly layout: 'years' | 'authorities';
}

/** A piece of a file's text. */
export interface SamplePiece {
  /** Such as `2024/episodes.csv`. */
  readonly file: string;
  readonly text: string;
}

/** How many children one council has, ten councils together, and all England. */
export const sampleSizes = { council: 600, ten: 8_400, england: 84_000 } as const;

/** The name in the column `LA`. */
const nobody = 'Made up';
const placesAtOnce = 200;

/**
 * Made-up returns as CSV text, piece by piece, each file's header first. Children stand in one order in every file.
 *
 * @throws Defect `BAD_SAMPLE` for a seed or a number of children that is not whole, or years that are not known or not in order.
 * @example
 * const options = { seed: 1, firstYear: 2024, lastYear: 2024, children: 5, layout: 'years' } as const;
 * [...sampleCsv(options)][0]?.text.split(',')[0]; // => 'CHILD'
 */
export function* sampleCsv(options: Ssda903SampleOptions): Generator<SamplePiece> {
  const { seed, firstYear, lastYear, children, layout } = options;
  const years = ssda903Years.filter((year) => firstYear <= year && year <= lastYear).map(sampleYear);
  const [first, last] = [years[0], years.at(-1)];
  if (
    !Number.isSafeInteger(seed) ||
    !Number.isSafeInteger(children) ||
    children < 0 ||
    first?.year !== firstYear ||
    last?.year !== lastYear
  )
    throw new Defect(
      'BAD_SAMPLE',
      'A sample needs a whole seed, a number of children from 0, and known years in order.',
    );
  const files = new Map<string, TableLayout>();
  for (const { year } of years)
    for (const table of layoutOf(year)) files.set(nameOf(layout, year, table.module), table);
  for (const [file, table] of files)
    yield { file, text: line([...columnsOf(table), ...(layout === 'years' ? [] : ['LA', 'YEAR'])]) };

  const span = { from: first.first, until: last.last + 1 };
  for (let place = 0; place < children; place += placesAtOnce) {
    const pieces = new Map<string, string>();
    for (let at = place; at < Math.min(children, place + placesAtOnce); at += 1)
      for (const child of childrenOfPlace(seed, at, span))
        for (const year of years)
          for (const row of sampleRows(child, year)) {
            const file = nameOf(layout, year.year, row.module);
            const cells = cellsOf(row, files.get(file) as TableLayout, layout);
            if (layout === 'authorities') cells.push(nobody, String(year.year));
            pieces.set(file, (pieces.get(file) ?? '') + line(cells));
          }
    for (const [file, text] of pieces) yield { file, text };
  }
}

function nameOf(layout: Ssda903SampleOptions['layout'], year: Ssda903Year, module: string): string {
  const name = `${module.replaceAll('-', '_')}.csv`;
  return layout === 'years' ? `${year}/${name}` : name;
}

function columnsOf({ fields }: TableLayout): readonly string[] {
  return fields.map(({ name }) => name);
}

function cellsOf(row: SampleRow, { fields }: TableLayout, layout: Ssda903SampleOptions['layout']): string[] {
  return fields.map(({ name, kind }) => {
    const text = row.cells[name] ?? '';
    const isDay = kind === 'date' || kind === 'birth-date' || kind === 'partial-date';
    return isDay && layout === 'years' && text !== '' ? text.split('-').reverse().join('/') : text;
  });
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}
