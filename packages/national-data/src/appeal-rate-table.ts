import type { AreaRegister } from './area-register.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue } from './table-issue.ts';

/** Where the columns of one year stand; null where the year has none of the kind. */
interface YearColumns {
  readonly year: string;
  readonly appeals: number | null;
  readonly decisions: number | null;
  readonly rate: number | null;
  /** The rate by another number of decisions, which its publisher calls in development. */
  readonly otherDecisions: number | null;
  readonly otherRate: number | null;
}

/** Where the table begins, and its years. */
export interface AppealRateLayout {
  /** The first row after its two rows of headings. */
  readonly firstRow: number;
  readonly years: readonly YearColumns[];
}

/** The columns its rows are turned into, one row for each area and year. */
export const appealRateColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'region_code',
  'new_la_code',
  'old_la_code',
  'la_name',
  'appeals_registered',
  'appealable_decisions',
  'appeal_rate_pc',
  'appealable_decisions_in_development',
  'appeal_rate_in_development_pc',
] as const;

/**
 * Tells the table of appeals to the tribunal by its two rows of headings: years in the first, what is printed of each in the second.
 * Null for any other table.
 *
 * @source Ministry of Justice, SEND appeal rate table 1: appeals registered, appealable decisions and rate by local authority
 */
export function appealRateLayout(rows: readonly (readonly string[])[]): AppealRateLayout | null {
  const at = rows.findIndex(
    ([name, code]) => name?.trim() === 'Local Authority' && code?.trim() === 'LA code',
  );
  const [years, kinds] = [
    rows[at] ?? [],
    (rows[at + 1] ?? []).map((heading) => heading.replace(/[\d,\s]+$/u, '')),
  ];
  const starts = years.flatMap((year, column) => (/^\d{4}$/u.test(year.trim()) ? [column] : []));
  if (at === -1 || starts.length === 0 || !kinds.includes('Appeals registered')) return null;
  return {
    firstRow: at + 2,
    years: starts.map((start, place) => {
      const end = starts[place + 1] ?? kinds.length;
      const column = (kind: string): number | null => {
        const found = kinds.indexOf(kind, start);
        return found === -1 || found >= end ? null : found;
      };
      return {
        year: (years[start] as string).trim(),
        appeals: column('Appeals registered'),
        decisions: column('Total Appealable Decisions'),
        rate: column('SEND Tribunal Appeal Rate'),
        otherDecisions: column('In development: Total Appealable Decisions'),
        otherRate: column('In development: SEND Tribunal Appeal Rate'),
      };
    }),
  };
}

/**
 * Its rows as one for each area and year, under the codes a register knows. Headings of regions, notes and England without what is
 * suppressed are no rows. A year for which an area prints nothing, or that nothing is available, gives no row: as its notes say, it was
 * made later or is no more.
 *
 * @param onUnmatched - told of an area the register does not know, whose figures are left out.
 */
export function appealRateRows(
  rows: readonly (readonly string[])[],
  { firstRow, years }: AppealRateLayout,
  areas: AreaRegister,
  file: string,
  onUnmatched: OnIssue,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const [at, cells] of rows.entries()) {
    if (at < firstRow) continue;
    const name = (cells[0] ?? '').trim().replace(/[\d,]+$/u, '');
    if (name === 'Sources:') break;
    const place = placeOf(name, (cells[1] ?? '').trim(), areas);
    if (place === null) {
      const printed = years.some(({ appeals }) => (cells[appeals ?? -1] ?? '').trim() !== '');
      if (printed && !name.startsWith('England'))
        onUnmatched(
          tableIssue(
            { file, row: at + 1, column: 'Local Authority' },
            'AREA_NOT_MATCHED',
            quoted(name),
            'an area that a table with codes knows',
            'Name such a table in the same command, such as the caseload of the release of EHC plans; its figures are left out.',
          ),
        );
      continue;
    }
    for (const year of years) {
      const figures = figuresOf(cells, year);
      if (figures.some((text) => text !== '' && text !== 'x'))
        found.push([year.year, 'Calendar year', ...place, ...figures]);
    }
  }
  return found;
}

/** Level, country, region, code, number and name; null where the area is not known, and for rows of none. */
function placeOf(name: string, number: string, areas: AreaRegister): readonly string[] | null {
  if (name === 'England Total') return ['National', 'E92000001', '', '', '', ''];
  const area = /^\d{3}$/u.test(number)
    ? areas.byNumber(number)
    : areas.all.find((each) => each.kind === 'local-authority' && each.name === name);
  if (area?.code == null) return null;
  return ['Local authority', 'E92000001', area.regionCode ?? '', area.code, area.number ?? '', area.name];
}

/** What is printed of one year. A dash is no appeal where the rate beside it is printed as 0 %, and otherwise an absence. */
function figuresOf(cells: readonly string[], year: YearColumns): readonly string[] {
  const printed = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
  const none = /^0(?:\.0+)?%$/u.test(printed(year.rate)) && printed(year.appeals) === '-';
  return [
    none ? '0' : asSymbol(printed(year.appeals)),
    asSymbol(printed(year.decisions)),
    asSymbol(printed(year.rate)),
    asSymbol(printed(year.otherDecisions)),
    asSymbol(printed(year.otherRate)),
  ];
}

/** `..` is not available and `~` suppressed, as its notes say; a percentage loses its sign. */
function asSymbol(text: string): string {
  if (text === '..') return 'x';
  return text === '~' ? 'c' : text.replace(/%$/u, '');
}
