import { openReturn } from '@golden-thread/sen2/node';
import { ukDay } from '@golden-thread/subgraph';
import { migrate } from '@golden-thread/subgraph/database';
import { filesThere } from '../command-line/files-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { sen2Store } from '../installation/sen2-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import { describeReturn } from '../sen2/describe-return.ts';
import { givenArea } from '../sen2/given-area.ts';
import { givenEncoding } from '../sen2/given-encoding.ts';
import { givenKey } from '../sen2/given-key.ts';
import { givenTime } from '../sen2/given-time.ts';
import { givenYear } from '../sen2/given-year.ts';
import { readProgress } from '../sen2/read-progress.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface ImportSen2Given {
  readonly area: string;
  readonly files: readonly string[];
  readonly year: string;
  readonly keyFile: string;
  readonly encoding: string;
  readonly from?: string;
  readonly until?: string;
  readonly knownDate?: string;
  readonly otherKey?: boolean;
  readonly dryRun?: boolean;
  readonly by?: string;
}

/**
 * Keeps a return of an area, whole or not at all; with `--dry-run` reads and checks it and keeps nothing. No cell of it is printed.
 *
 * @throws WrongUse the codes of what is given: year, encoding, days, key and files.
 */
export async function importSen2Return(surroundings: Surroundings, given: ImportSen2Given): Promise<Report> {
  const { callerDirectory, workingDirectory } = surroundings;
  const now = surroundings.now();
  const year = givenYear(given.year);
  const encoding = givenEncoding(given.encoding);
  const { from, until, knownDate } = given;
  const time = givenTime({ year, from, until, knownDate, today: ukDay(now) });
  const key = await givenKey(callerDirectory, given.keyFile);
  const paths = await filesThere(callerDirectory, given.files);
  const area = await givenArea(surroundings, given.area);
  if ('report' in area) return area.report;
  const store = await sen2Store(workingDirectory);
  const onProgress = readProgress(surroundings);
  const report = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    return store.keep(cluster, {
      ...(await openReturn(paths, { year, key, encoding, onProgress })),
      ...time,
      areaCode: area.code,
      layoutYear: year,
      otherKey: given.otherKey ?? false,
      dryRun: given.dryRun ?? false,
      importedAt: now.toISOString(),
      importedBy: given.by ?? 'the administrator of the installation',
    });
  });
  const dryRun = given.dryRun ?? false;
  return {
    status: report.status === 'refused' ? EXIT_STATUS.problemsFound : EXIT_STATUS.fine,
    text: describeReturn(area.code, report),
    json: { area: area.code, year, dryRun, kept: report.returnId !== null, ...report },
  };
}
