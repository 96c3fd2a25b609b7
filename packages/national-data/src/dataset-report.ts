import type { Dataset } from './dataset.ts';
import type { DatasetReport } from './national-store.ts';

/** The report of a data set whose figures have been read, or which need not be. */
export function datasetReport(
  dataset: Dataset,
  outcome: Pick<DatasetReport, 'status' | 'importId' | 'supersedes'>,
): DatasetReport {
  const areas = dataset.areas();
  return {
    dataset: dataset.dataset,
    title: dataset.title,
    ...outcome,
    ...dataset.counts(),
    files: dataset.files,
    areas: areas.length,
    measures: dataset.measures.length,
    notMatched: areas.filter(({ code }) => code === null).map(({ number, name }) => ({ number, name })),
    dissolved: areas
      .filter(({ dissolvedAfterYear }) => dissolvedAfterYear !== null)
      .map(({ code, number, name, dissolvedAfterYear }) => ({ code, number, name, dissolvedAfterYear })),
    issues: dataset.issues.kept(),
    issueCounts: dataset.issues.counts(),
    remarks: dataset.remarks.kept(),
    remarkCounts: dataset.remarks.counts(),
  };
}
