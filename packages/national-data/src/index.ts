export { areaRegister } from './area-register.ts';
export type { AreaMention, AreaRegister } from './area-register.ts';
export { areaOfLongTable } from './area-of-long-table.ts';
export { openGovernmentLicence } from './dataset.ts';
export type { Dataset, DatasetCounts, SourceFile } from './dataset.ts';
export { keyList, mostKeys, seenFigures } from './figure-keys.ts';
export type { KeyList } from './figure-keys.ts';
export { readFigure } from './figure-symbol.ts';
export type { FigureReading, FigureSymbol } from './figure-symbol.ts';
export type { FigurePeriod, KeyedFigure } from './keyed-figure.ts';
export { longTableRows } from './long-table-cells.ts';
export type { LongTableCells } from './long-table-cells.ts';
export { longTableColumns } from './long-table-row.ts';
export type { LongTableRow } from './long-table-row.ts';
export type { MeasureDefinition } from './measure-definition.ts';
export type { NationalArea } from './national-area.ts';
export type { NationalFigure } from './national-figure.ts';
export { neighbourLayout } from './neighbour-list.ts';
export type { Neighbour, NeighbourEdition, NeighbourList, NeighbourTable } from './neighbour-list.ts';
export { neighboursEach } from './neighbour-row.ts';
export type { MappedMeasure, OpenDataMapping } from './open-data-mapping.ts';
export { openDataYear } from './open-data-year.ts';
export { areaMention } from './area-mention.ts';
export type { CellReader, MentionReading } from './area-mention.ts';
export { periodOfYearLabel } from './period-of-year-label.ts';
export { quoted, tableIssue } from './table-issue.ts';
export type { OnIssue, TableIssue, TablePlace } from './table-issue.ts';
export { knownYearTypes, yearKindOf } from './year-kind.ts';
export type { YearKind } from './year-kind.ts';
export { readYearLabel } from './year-label.ts';
export type { YearLabel } from './year-label.ts';
export { absenceOfSymbol } from './absence-of-symbol.ts';
export { figuresOfRegions, isCountOf, withoutFiguresOfRegions } from './region-figures.ts';
export { compareArea } from './compare-area.ts';
export type { AreaComparison, AreaComparisonInput, PublishedFigure } from './compare-area.ts';
export { datasetReport } from './dataset-report.ts';
export type {
  BenchmarkRequest,
  DatasetReport,
  KeepRequest,
  KeptImport,
  NationalBenchmark,
  NationalStore,
} from './national-store.ts';
export { publishedDecimals } from './published-decimals.ts';
export { reconcileShare } from './reconcile-share.ts';
export { reconcileTable } from './reconcile-table.ts';
export type { TableFigure, TableReconciler } from './reconcile-table.ts';
export { reconcileTotal } from './reconcile-total.ts';
export type { AuthoritySum } from './reconcile-total.ts';
export type { ReconciledFigure, ReconciledState } from './reconciled-figure.ts';
export { reconciliationTally } from './reconciliation-tally.ts';
export type { ReconciliationCounts } from './reconciliation-tally.ts';
export type { PublishedShare, TableArithmetic } from './table-arithmetic.ts';
