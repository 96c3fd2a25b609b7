import { openGovernmentLicence } from '@golden-thread/national-data';
import type { TableFigure, TableIssue } from '@golden-thread/national-data';
import { formatNumber, formatQuantity } from '@golden-thread/outcomes';
import { textTable } from '../text-table.ts';
import { issueText } from './describe-datasets.ts';
import type { ReconciledTable } from './reconciled-table.ts';

/** Recomputed tables for people: counts for each measure, then every figure that is not what its counts give. */
export function describeReconciledTables(
  tables: readonly ReconciledTable[],
  issues: readonly TableIssue[],
): string {
  return [
    ...tables.map(describe),
    ...issues.map(issueText),
    ...(tables.length > 0 ? ['', openGovernmentLicence.attribution] : []),
  ].join('\n');
}

function describe(table: ReconciledTable): string {
  const { file, title, rows, measures, differ, withinRounding, printedWithoutCounts, nothingToDivideBy } =
    table;
  const { notListed } = table;
  const isRounded = measures.some((count) => count.withinRounding > 0);
  const heads = [
    'figures',
    'agree',
    ...(isRounded ? ['within rounding'] : []),
    'differ',
    'not published',
    'nothing to divide by',
    'no counts',
  ];
  return [
    `${file}: ${title}, ${formatNumber(rows, 0)} rows`,
    '',
    textTable(
      ['measure', ...heads],
      measures.map(({ kind, title: measure, ...count }) => [
        kind === 'total' ? `${measure}: areas add up` : measure,
        ...[
          count.figures,
          count.agree,
          ...(isRounded ? [count.withinRounding] : []),
          count.differ,
          count.notPublished,
          count.nothingToDivideBy,
          count.noCounts,
        ].map((value, at) => formatNumber(value, 0).padStart(heads[at]!.length)),
      ]),
    ),
    ...list(`Differ (${differ.length})`, differ, ['reported', 'recomputed', 'difference']),
    ...(isRounded
      ? list(
          `Differ by no more than the rounding of their counts allows (${withinRounding.length})`,
          withinRounding,
          ['reported', 'recomputed', 'difference'],
        )
      : []),
    ...list(
      `Printed, though the counts give nothing to make it from (${printedWithoutCounts.length})`,
      printedWithoutCounts,
      ['reported', 'why'],
    ),
    ...list(
      `Nothing to divide by, which is neither 0% nor 100% (${nothingToDivideBy.length}, of everybody in an area)`,
      nothingToDivideBy,
      ['why'],
    ),
    ...(notListed > 0 ? ['', `${formatNumber(notListed, 0)} more are counted above and not listed.`] : []),
    '',
  ].join('\n');
}

type Column = 'reported' | 'recomputed' | 'difference' | 'why';

function list(
  heading: string,
  figures: readonly TableFigure[],
  columns: readonly Column[],
): readonly string[] {
  if (figures.length === 0) return ['', `${heading}: none`];
  return [
    '',
    `${heading}:`,
    '',
    textTable(
      ['measure', 'area', 'code', 'period', 'among', ...columns],
      figures.map((figure) => [
        figure.kind === 'total' ? `${figure.title}: areas add up` : figure.title,
        figure.area.name,
        figure.area.code ?? '',
        figure.yearLabel,
        figure.among === null ? 'everybody' : Object.values(figure.among).join(': '),
        ...columns.map((column) => written(figure, column)),
      ]),
    ),
  ];
}

function written(
  { reported, recomputed, discrepancy, unit, decimals, explanation }: TableFigure,
  column: Column,
): string {
  const places = unit === 'count' ? 0 : 1;
  const quantity = (value: number | null, more: number, as = unit): string =>
    value === null ? '' : formatQuantity({ value, unit: as }, decimals + more);
  switch (column) {
    case 'reported':
      return quantity(reported, 0);
    case 'recomputed':
      return quantity(recomputed, places);
    case 'difference':
      return quantity(discrepancy, 2 * places, unit === 'percent' ? 'percentage-points' : unit);
    case 'why':
      return explanation;
  }
}
