import type { AreaRegister } from './area-register.ts';
import { careBoardKey } from './care-board-lookup.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue } from './table-issue.ts';

/** The headings of the table that its rows are read by. */
const printed = {
  kind: 'Organisation Type',
  name: 'Organisation Name',
  month: 'formattedDate',
  therapy: 'Therapy',
  waiting: 'Total waiting list',
  over18Weeks: 'Waiting >18-52 weeks',
  over52Weeks: 'Waiting >52 weeks',
  percentOver18Weeks: 'Percentage waiting more than 18 weeks',
} as const;

/** The columns its rows are turned into, one row for each board or England, month and therapy. */
export const communityWaitsColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'icb_code',
  'icb_ods_code',
  'icb_name',
  'therapy',
  'waiting_list',
  'waiting_18_to_52_weeks',
  'waiting_over_52_weeks',
  'waiting_over_18_weeks_pc',
] as const;

/** Whether a header is that of the table of waits for community services of children by board, month and therapy. */
export function isCommunityWaits(header: readonly string[]): boolean {
  return Object.values(printed).every((name) => header.includes(name));
}

/**
 * Rows of England and of integrated care boards, under the codes of a register of boards. Regions of the NHS, and providers, are no
 * rows of it.
 *
 * @param onUnmatched - told of a board the register does not know, whose figures are left out.
 * @source NHS England, Community Health Services waiting lists: children and young people
 */
export function communityWaitsRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  boards: AreaRegister,
  file: string,
  onUnmatched: OnIssue,
): readonly (readonly string[])[] {
  const byName = new Map(boards.all.map((board) => [careBoardKey(board.name), board]));
  const at = Object.fromEntries(Object.entries(printed).map(([key, name]) => [key, header.indexOf(name)]));
  const unmatched = new Set<string>();
  return rows.flatMap((cells, index) => {
    const cell = (key: keyof typeof printed): string => (cells[at[key]!] ?? '').trim();
    const name = cell('name');
    const figures = (['therapy', 'waiting', 'over18Weeks', 'over52Weeks', 'percentOver18Weeks'] as const).map(
      cell,
    );
    const month = [cell('month').replace(/-01$/u, ''), 'Month'];
    if (name === 'England') return [[...month, 'National', 'E92000001', '', '', '', ...figures]];
    if (cell('kind') !== 'ICB') return [];
    const board = byName.get(careBoardKey(name));
    if (board !== undefined)
      return [
        [
          ...month,
          'Integrated care board',
          'E92000001',
          board.code ?? '',
          board.number ?? '',
          board.name,
          ...figures,
        ],
      ];
    if (!unmatched.has(name))
      onUnmatched(
        tableIssue(
          { file, row: index + 1, column: printed.name },
          'AREA_NOT_MATCHED',
          quoted(name),
          'a board that the lookup of integrated care boards knows',
          'Name a lookup of the same year in the same command; its figures are left out.',
        ),
      );
    unmatched.add(name);
    return [];
  });
}
