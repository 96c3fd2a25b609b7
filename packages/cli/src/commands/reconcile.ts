import {
  formatQuantity,
  isReportable,
  reconciliationRows,
  type ReconciliationRow,
  type Unit,
} from '@golden-thread/outcomes';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';

/**
 * Every figure of an area with what its own components give. Figures that disagree are facts about the sources,
 * not faults of the data: the status is `fine` as long as the area is valid.
 */
export async function reconcile(
  surroundings: Surroundings,
  given: { readonly area: string },
): Promise<Report> {
  const opened = await openArea(surroundings, given.area);
  if (!opened.ok) return opened.report;
  const { area } = opened;
  const rows = reconciliationRows(area.figures);
  const discrepant = rows.filter((row) => row.agrees === false);
  const reportable = rows.filter(isReportable);
  return {
    status: EXIT_STATUS.fine,
    text: [
      `${area.name}: ${rows.length} published figures held against their components`,
      '',
      textTable(
        ['', 'figure', 'reported', 'recomputed', 'discrepancy', 'source'],
        rows.map((row) => [
          mark(row),
          row.title,
          ...values(row),
          `${row.source.sourceId}, ${row.source.place}`,
        ]),
      ),
      '',
      `Reported (${reportable.length}):`,
      ...reportable.flatMap((row) => [
        `  ${mark(row)} ${row.title}: ${row.explanation}`,
        ...row.remarks.map((remark) => `    ${remark}`),
      ]),
      '',
      `≠ disagrees (${discrepant.length})   ! agrees or cannot be told, with a remark   = agrees   ? cannot be recomputed`,
    ].join('\n'),
    json: {
      area: { code: area.code, name: area.name },
      counts: {
        figures: rows.length,
        agree: rows.filter((row) => row.agrees === true).length,
        disagree: discrepant.length,
        cannotBeTold: rows.filter((row) => row.agrees === null).length,
        reportable: reportable.length,
      },
      figures: rows.map((row) => ({ ...row, reportable: isReportable(row) })),
    },
  };
}

function mark(row: ReconciliationRow): string {
  if (row.agrees === false) return '≠';
  if (row.remarks.length > 0) return '!';
  return row.agrees === true ? '=' : '?';
}

function values(row: ReconciliationRow): readonly string[] {
  const { reported, reportedInterval, recomputed, discrepancy, unit, decimals } = row;
  const written = (value: number | null, places: number, as: Unit = unit): string =>
    value === null ? '' : formatQuantity({ value, unit: as }, Number.isInteger(value) ? decimals : places);
  // The difference of two percentages is in percentage points.
  const apart = written(discrepancy, decimals + 2, unit === 'percent' ? 'percentage-points' : unit);
  const printed =
    reportedInterval === null
      ? written(reported, decimals)
      : `${written(reportedInterval.lower, decimals)} to ${written(reportedInterval.upper, decimals)}`;
  return [printed, written(recomputed, decimals + 1), apart];
}
