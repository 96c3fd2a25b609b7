import type { Ssda903Store } from '@golden-thread/ssda903';
import { openSsda903Returns } from '@golden-thread/ssda903/node';
import { ukDay } from '@golden-thread/subgraph';
import { migrate, type Cluster } from '@golden-thread/subgraph/database';
import { returnsThere } from '../returns/returns-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { returnStore } from '../installation/return-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import { givenArea } from '../returns/given-area.ts';
import { givenEncoding } from '../returns/given-encoding.ts';
import { givenKey } from '../returns/given-key.ts';
import { ssda903Kind } from '../returns/kind-of-return.ts';
import { describeKept } from '../ssda903/describe-kept.ts';
import { givenKnownDate } from '../ssda903/given-known-date.ts';
import { givenYear } from '../ssda903/given-year.ts';
import { yearProgress } from '../ssda903/year-progress.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface ImportSsda903Given {
  readonly area: string;
  readonly files: readonly string[];
  readonly keyFile: string;
  readonly encoding: string;
  readonly year?: string;
  readonly authority?: string;
  readonly knownDate?: string;
  readonly withFindings?: boolean;
  readonly otherKey?: boolean;
  readonly dryRun?: boolean;
  readonly by?: string;
}

/**
 * Keeps the returns that files hold as an area's, a return a year, all of them or none; with `--dry-run` reads and checks them and keeps
 * nothing. No cell of them is printed.
 *
 * @throws WrongUse the codes of what is given: year, encoding, day, key and files.
 */
export async function importSsda903Returns(
  surroundings: Surroundings,
  given: ImportSsda903Given,
): Promise<Report> {
  const { callerDirectory, workingDirectory } = surroundings;
  const now = surroundings.now();
  const year = givenYear(given.year);
  const encoding = givenEncoding(given.encoding);
  const knownDate = givenKnownDate(given.knownDate, ukDay(now));
  const key = await givenKey(callerDirectory, given.keyFile, ssda903Kind.command);
  const paths = await returnsThere(callerDirectory, given.files);
  const area = await givenArea(surroundings, given.area);
  if ('report' in area) return area.report;
  const store = await returnStore<Ssda903Store<Cluster>>(workingDirectory, ssda903Kind);
  const { authority, withFindings = false, otherKey = false, dryRun = false } = given;
  const report = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    const opened = await openSsda903Returns(paths, {
      year,
      key,
      encoding,
      ...(authority === undefined ? {} : { authority }),
      onProgress: yearProgress(surroundings),
    });
    return store.keep(cluster, {
      ...opened,
      areaCode: area.code,
      authority: authority ?? null,
      knownDate,
      withFindings,
      otherKey,
      dryRun,
      importedAt: now.toISOString(),
      importedBy: given.by ?? 'the administrator of the installation',
    });
  });
  return {
    status: report.status === 'refused' ? EXIT_STATUS.problemsFound : EXIT_STATUS.fine,
    text: describeKept(area.code, report),
    json: { area: area.code, dryRun, ...report },
  };
}
