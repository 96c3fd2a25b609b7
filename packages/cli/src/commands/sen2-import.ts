import type { Sen2Store } from '@golden-thread/sen2';
import { openReturn } from '@golden-thread/sen2/node';
import { ukDay } from '@golden-thread/subgraph';
import { migrate, type Cluster } from '@golden-thread/subgraph/database';
import { filesThere } from '../command-line/files-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { returnStore } from '../installation/return-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import { describeReturn } from '../sen2/describe-return.ts';
import { givenArea } from '../returns/given-area.ts';
import { givenEncoding } from '../returns/given-encoding.ts';
import { givenKey } from '../returns/given-key.ts';
import { sen2Kind } from '../returns/kind-of-return.ts';
import { givenTime } from '../sen2/given-time.ts';
import { givenYear } from '../sen2/given-year.ts';
import { readProgress } from '../returns/read-progress.ts';
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
  const key = await givenKey(callerDirectory, given.keyFile, sen2Kind.command);
  const paths = await filesThere(callerDirectory, given.files);
  const area = await givenArea(surroundings, given.area);
  if ('report' in area) return area.report;
  const store = await returnStore<Sen2Store<Cluster>>(workingDirectory, sen2Kind);
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
