import { openGovernmentLicence } from '@golden-thread/national-data';
import type { DatasetReport, TableIssue } from '@golden-thread/national-data';
import { migrate } from '@golden-thread/subgraph/database';
import { filesThere } from '../command-line/files-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { nationalStore } from '../installation/national-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import { checkDatasets } from '../national/check-datasets.ts';
import { describeDatasets } from '../national/describe-datasets.ts';
import { mappingsFor } from '../national/mappings-for.ts';
import { openDatasets } from '../national/open-datasets.ts';
import { progressOf } from '../national/progress-of.ts';
import { sortFiles } from '../national/sort-files.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** What an import is asked to do. */
export interface ImportGiven {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly by?: string | undefined;
  readonly mapping?: string | undefined;
}

/**
 * Reads national tables and keeps them, all or none; with `--dry-run` reads them and keeps nothing.
 *
 * @throws WrongUse `FILE_NOT_FOUND`.
 */
export async function importTables(surroundings: Surroundings, given: ImportGiven): Promise<Report> {
  const { callerDirectory, workingDirectory } = surroundings;
  const mappings = await mappingsFor(callerDirectory, given.mapping);
  const files = await sortFiles(await filesThere(callerDirectory, given.files), callerDirectory, mappings);
  const withoutCodes =
    files.longTables.length > 0 || files.openData.some(({ mapping }) => mapping.layout === 'appeal-rates');
  const needsKeptAreas = withoutCodes && files.areas.length === 0;
  const onProgress = progressOf(surroundings);
  if (files.issues.length === 0 && given.dryRun && !needsKeptAreas) {
    const { datasets, issues } = await openDatasets(files, async () => []);
    return reportOf(await checkDatasets(datasets, onProgress), issues, true);
  }
  if (files.issues.length > 0) return reportOf([], files.issues, given.dryRun);
  const store = await nationalStore(workingDirectory);
  return withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    const { datasets, issues } = await openDatasets(files, () => store.areas(cluster));
    if (given.dryRun || issues.length > 0)
      return reportOf(await checkDatasets(datasets, onProgress), issues, given.dryRun);
    const reports = await store.keep(cluster, {
      datasets,
      importedAt: surroundings.now().toISOString(),
      importedBy: given.by ?? 'the administrator of the installation',
      onProgress,
    });
    return reportOf(reports, [], false);
  });
}

function reportOf(
  datasets: readonly DatasetReport[],
  issues: readonly TableIssue[],
  dryRun: boolean,
): Report {
  const refused = issues.length > 0 || datasets.some(({ status }) => status === 'refused');
  return {
    status: refused ? EXIT_STATUS.problemsFound : EXIT_STATUS.fine,
    text: describeDatasets(datasets, issues, { dryRun, refused }),
    json: { dryRun, kept: !dryRun && !refused, datasets, issues, ...openGovernmentLicence },
  };
}
