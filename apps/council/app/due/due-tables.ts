import { textCell } from '@golden-thread/reports';
import type { ReportCell } from '@golden-thread/reports';
import { figures, words, type FigureTable } from '../children/figures-table.tsx';
import { countCell } from '../reports/figure-cells.ts';
import { sourceWords } from './source-words.ts';
import { sumsBy, type DueAnswer, type DueRow, type DueSum } from './due-sums.ts';

/** What is owed by clock; by team, where the records name teams; and of advice by whom it was asked of. */
export function dueTables({
  rows,
  protection,
}: Pick<DueAnswer, 'rows' | 'protection'>): readonly FigureTable[] {
  const advice = rows.filter(({ adviceFrom }) => adviceFrom !== null);
  const unnamed = protection === 'EXACT' ? 'No team on record' : 'Smaller teams, and no team on record';
  const byTeam = sumsBy(rows, ({ team }) => team ?? unnamed).toSorted(
    (one, other) => Number(one.name === unnamed) - Number(other.name === unnamed),
  );
  return [
    dueTable(
      'clocks',
      'By clock',
      'Clock',
      sumsBy(rows, ({ clock }) => clock.title),
      clockWords(rows),
    ),
    ...(byTeam.length > 1 ? [dueTable('teams', 'By team', 'Team', byTeam)] : []),
    ...(advice.length > 0
      ? [
          dueTable(
            'advice',
            'Advice by whom it was asked of',
            'Source of advice',
            sumsBy(advice, ({ adviceFrom }) => sourceWords(adviceFrom)),
          ),
        ]
      : []),
  ];
}

const clockWords = (rows: readonly DueRow[]) =>
  new Map(rows.map(({ clock }) => [clock.title, `Limit: ${clock.limit}`]));

function dueTable(
  id: string,
  caption: string,
  heading: string,
  sums: readonly { readonly name: string; readonly sum: DueSum }[],
  beside: ReadonlyMap<string, string> = new Map(),
): FigureTable {
  const within = sums[0]?.sum.within ?? [];
  return {
    id,
    caption,
    columns: [
      words(heading),
      figures('Late'),
      ...within.map(({ weeks }) => figures(`Within ${weeks} weeks`)),
      figures('After that'),
      figures('Day not known'),
      figures('Excused'),
    ],
    rows: sums.map(({ name, sum }): readonly ReportCell[] => [
      textCell([name, ...(beside.has(name) ? [beside.get(name) ?? ''] : [])]),
      ...[sum.late, ...sum.within.map(({ count }) => count), sum.later, sum.unknown, sum.excused].map(
        countCell,
      ),
    ]),
  };
}
