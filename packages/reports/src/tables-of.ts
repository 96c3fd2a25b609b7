import type { ReportDocument } from './report-document.ts';
import type { ReportTable } from './report-table.ts';

/** Every table of a report in its order. */
export function tablesOf(report: ReportDocument): readonly ReportTable[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}
