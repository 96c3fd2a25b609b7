import { datasetReport } from '@golden-thread/national-data';
import type { Dataset, DatasetReport, KeepRequest } from '@golden-thread/national-data';

/** Reads every row of every data set and keeps nothing: what `--dry-run` does. */
export async function checkDatasets(
  datasets: readonly Dataset[],
  onProgress: KeepRequest['onProgress'],
): Promise<readonly DatasetReport[]> {
  const reports: DatasetReport[] = [];
  for (const dataset of datasets) {
    let read = 0;
    for await (const batch of dataset.figures()) {
      read += batch.length;
      onProgress?.(dataset.dataset, read);
    }
    const status = dataset.issues.total() > 0 ? 'refused' : 'sound';
    reports.push(datasetReport(dataset, { status, importId: null, supersedes: null }));
  }
  return reports;
}
