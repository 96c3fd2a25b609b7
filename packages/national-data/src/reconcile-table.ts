import type { Unit } from '@golden-thread/outcomes';
import { authoritySums } from './authority-sums.ts';
import { keyList, seenFigures } from './figure-keys.ts';
import { readFigure } from './figure-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import { isName } from './long-table-cells.ts';
import type { NationalArea } from './national-area.ts';
import { openDataPlace } from './open-data-place.ts';
import { reconcileShare } from './reconcile-share.ts';
import { reconcileTotal } from './reconcile-total.ts';
import type { ReconciledFigure } from './reconciled-figure.ts';
import { isMadeIn, isWholeRow } from './share-rows.ts';
import type { PublishedShare, TableArithmetic } from './table-arithmetic.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue } from './table-issue.ts';
import { wholeRows } from './whole-rows.ts';

type ReadColumn = (column: string) => FigureReading;

/** The row of a whole that the table does not have. */
const nothing: ReadColumn = () => ({ value: null, symbol: '-' });

/** One printed figure of a table, held against the counts it is made from. */
export interface TableFigure extends ReconciledFigure {
  /** A percentage against the counts of its own row, or a count against those of the local authorities. */
  readonly kind: 'share' | 'total';
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly unit: Unit;
  readonly decimals: number;
  /** As the table names it for that year. */
  readonly area: Pick<NationalArea, 'code' | 'name' | 'kind'>;
  /** The year as a label, such as `2024/25`. */
  readonly yearLabel: string;
  /** What a row that is not about everybody holds in the columns that break down; null where it is about everybody. */
  readonly among: Readonly<Record<string, string>> | null;
}

/** A table that is being recomputed, row by row. */
export interface TableReconciler {
  /** The shares that can be told from this row on. Nothing of a row with an issue, which was told. */
  readonly row: (cells: readonly string[], row: number) => readonly TableFigure[];
  /** When every row has been given: the shares of rows whose whole never came, then the totals of regions and England. */
  readonly totals: () => readonly TableFigure[];
}

/**
 * Recomputes a table from its own counts as its rows go by: memory grows with its years, breakdowns and regions, not with its
 * length; where denominators stand in rows of their own, with those rows. `places` says where its columns stand.
 */
export function reconcileTable(
  arithmetic: TableArithmetic,
  places: ReadonlyMap<string, number>,
  file: string,
  onIssue: OnIssue,
): TableReconciler {
  const { whole, counts, shares, countsRoundedTo = 0 } = arithmetic;
  const columns = new Set([
    ...Object.keys(counts),
    ...shares.flatMap(({ column, numerator, denominator }) => [column, numerator, ...denominator]),
  ]);
  const sums = authoritySums<Pick<TableFigure, 'area' | 'yearLabel' | 'among'>>(Object.keys(counts));
  const keys = { years: keyList<null>(), areas: keyList<null>(), groups: keyList<null>() };
  const seen = seenFigures();
  const wholes = wholeRows<ReadColumn, TableFigure>();

  return {
    row(cells, row) {
      let sound = true;
      const cell = (column: string): string | undefined => cells[places.get(column) ?? -1];
      const fault = (column: string | null, code: string, found: string, expected: string): void => {
        sound = false;
        const mend = 'Correct the cell, or download the table again.';
        onIssue(tableIssue({ file, row, column }, code, found, expected, mend));
      };
      const place = openDataPlace(cell, (column, code, found, expected) =>
        fault(column, code, quoted(found), expected),
      );
      const readings = new Map<string, FigureReading>();
      for (const column of columns) {
        const text = cell(column) ?? '';
        const reading = readFigure(text);
        if (reading !== null) readings.set(column, reading);
        else fault(column, 'NOT_A_FIGURE', quoted(text), 'a number, or one of the symbols - c z x k low');
      }
      const among = Object.fromEntries(Object.keys(whole).map((column) => [column, cell(column) ?? '']));
      for (const [column, text] of Object.entries(among))
        if (text !== '' && !isName(text))
          fault(column, 'NOT_A_NAME', quoted(text), 'the name of a breakdown');
      if (!sound || place === null || place.area === null) return [];
      const { area, yearLabel } = place;
      const isWhole = Object.entries(whole).every(([column, value]) => among[column] === value);
      const where = {
        area: { code: area.code, name: area.name, kind: area.kind },
        yearLabel,
        among: isWhole ? null : among,
      };
      const group = JSON.stringify(Object.values(among));
      const year = keys.years.keyOf(yearLabel, () => null);
      const of = keys.areas.keyOf(area.code, () => null);
      const amongKey = keys.groups.keyOf(group, () => null);
      if (year === null || of === null || amongKey === null) {
        fault(
          null,
          'TOO_MANY_KEYS',
          'more different years, areas or breakdowns',
          'a table of national figures',
        );
        return [];
      }
      if (seen(amongKey, year, of)) {
        const again = `${quoted(yearLabel)} for ${quoted(area.code)} again`;
        fault(null, 'FIGURE_TWICE', again, 'one row for each year, area and breakdown');
        return [];
      }
      const read = (column: string): FigureReading => readings.get(column) as FigureReading;
      const key = (code: string): string => `${yearLabel}\t${group}\t${code}`;
      if (countsRoundedTo > 0) {
        // Rounded counts do not add up, and need not.
      } else if (area.kind === 'local-authority') {
        for (const code of new Set(['E92000001', area.regionCode]))
          if (code !== null) sums.add(key(code), read);
      } else sums.expect(key(area.code), where, read);
      const roundedTo = area.kind === 'local-authority' ? 0 : countsRoundedTo;
      const figureOf = (share: PublishedShare, ofWhole: ReadColumn): TableFigure => {
        const { id, title, column, decimals, unit = 'percent' } = share;
        const facts = { kind: 'share', id, title, column, unit, decimals } as const;
        return { ...facts, ...where, ...reconcileShare(share, counts, read, { ofWhole, roundedTo }) };
      };
      const nameOf = (breakdown: Readonly<Record<string, string>>): string =>
        `${yearLabel}\t${area.code}\t${JSON.stringify(Object.values(breakdown))}`;
      return [
        ...(shares.some((share) => isWholeRow(share, among)) ? wholes.came(nameOf(among), read) : []),
        ...shares
          .filter((share) => isMadeIn(share, cell))
          .flatMap((share) => {
            if (share.wholeRow === undefined) return [figureOf(share, read)];
            return wholes.ofWhole(nameOf({ ...among, ...share.wholeRow }), (ofWhole) =>
              figureOf(share, ofWhole ?? nothing),
            );
          }),
      ];
    },
    totals: () => [
      ...wholes.left(),
      ...sums.all().flatMap(({ what, printed, parts }) =>
        Object.entries(counts).map(([column, title], at): TableFigure => {
          const facts = { kind: 'total', id: column, title, column, unit: 'count', decimals: 0 } as const;
          return { ...facts, ...what, ...reconcileTotal(printed[at]!, parts[at]!) };
        }),
      ),
    ],
  };
}
