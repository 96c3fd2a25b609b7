import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One time in care: days since 1970, `end` the first day no longer in it, or null while it goes on. */
export interface PlainEpisode {
  readonly born: Date;
  readonly start: number;
  readonly end: number | null;
  readonly type: number;
}

/** The tables of one year. */
export interface PlainYear {
  readonly year: number;
  readonly header: string;
  readonly episodes: string;
}

type Row = Readonly<Record<string, string>>;

const types = [
  ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  ['K2', 'R1'],
  ['H5', 'P2', 'K3'],
];

/** Fostering, residential, supported and other. */
export const plainTypes = types.length + 1;

/**
 * The import as a first script would do it: each table whole in memory by csv-parse, rows as objects, grouped by child. The newest
 * return's episode of a day counts, and short breaks end what was before them and are left out. No cell is checked.
 */
export function plainEpisodes(years: readonly PlainYear[]): readonly (readonly PlainEpisode[])[] {
  const births = new Map<string, Date>();
  const children = new Map<string, Map<number, Row & { readonly year: number }>>();
  for (const { year, header, episodes } of years) {
    for (const row of rowsOf(header)) births.set(row['CHILD'] ?? '', new Date(iso(row['DOB'] ?? '')));
    for (const row of rowsOf(episodes)) {
      const child = row['CHILD'] ?? '';
      const starts = children.get(child) ?? new Map<number, Row & { readonly year: number }>();
      children.set(child, starts);
      starts.set(day(row['DECOM'] ?? ''), { ...row, year } as Row & { readonly year: number });
    }
  }
  const newest = Math.max(...years.map(({ year }) => year));
  return [...children].flatMap(([child, starts]) => {
    const born = births.get(child);
    return born === undefined ? [] : [ofChild(born, starts, newest)];
  });
}

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, relax_column_count: true });
}

function ofChild(
  born: Date,
  starts: ReadonlyMap<number, Row & { readonly year: number }>,
  newest: number,
): readonly PlainEpisode[] {
  const days = [...starts.keys()].sort((one, other) => one - other);
  const found: PlainEpisode[] = [];
  for (const [at, start] of days.entries()) {
    const row = starts.get(start);
    if (row === undefined || row['LS'] === 'V3' || row['LS'] === 'V4') continue;
    const next = days[at + 1] ?? null;
    const told = (row['DEC'] ?? '') === '' ? null : day(row['DEC'] ?? '');
    let end = told !== null && told >= start ? told : null;
    if (next !== null && (end === null || next < end)) end = next;
    // Open in an old return, and not told of again: gone on the first day of the next year.
    if (end === null && row.year < newest) end = day(`${row.year + 1}-04-01`);
    const type = types.findIndex((places) => places.includes(row['PLACE'] ?? ''));
    if (end !== start) found.push({ born, start, end, type: type === -1 ? types.length : type });
  }
  return found;
}

function iso(text: string): string {
  return text.includes('/') ? text.split('/').reverse().join('-') : text;
}

/** A day as days since 1970. */
export function day(text: string): number {
  return Date.parse(iso(text)) / 86_400_000;
}
