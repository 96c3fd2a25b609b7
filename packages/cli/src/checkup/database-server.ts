import { serviceSchemas } from '../installation/service-schemas.ts';
import { databaseSecret } from '../installation/database-secret.ts';
import type { Surroundings } from '../surroundings.ts';
import { problem, well, type Finding } from './finding.ts';

const EMBEDDED_MAJOR = 18;

/** The database that `start` would use: programs for the embedded one, or the server of `DATABASE_URL`. Nothing is started or made. */
export async function databaseServer(surroundings: Surroundings): Promise<readonly Finding[]> {
  const url = surroundings.environment['DATABASE_URL']?.trim();
  const { clusterOptionsFromEnv, examineCluster, hasBinaries, openCluster } =
    await import('@golden-thread/subgraph/database');
  if (url === undefined || url === '') {
    const machine = `${process.platform}-${process.arch}`;
    if (process.platform !== 'win32' && hasBinaries(EMBEDDED_MAJOR)) {
      return [well('Embedded database', `PostgreSQL ${EMBEDDED_MAJOR} for ${machine}`)];
    }
    return [
      problem('Embedded database', 'EMBEDDED_UNSUPPORTED', {
        found: `no PostgreSQL ${EMBEDDED_MAJOR} for ${machine}`,
        expected:
          'one of linux-x64, linux-arm64, darwin-arm64, darwin-x64, installed with optional dependencies',
        whatToDo:
          'Install again with optional dependencies, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      }),
    ];
  }
  // What services there are is only known in an installation; elsewhere the server alone is looked at.
  const services = await serviceSchemas(surroundings.workingDirectory).then(
    (schemas) => schemas.map(({ service }) => service),
    () => [],
  );
  const options = clusterOptionsFromEnv(surroundings.environment, [], '');
  const secret = options.secret ?? (await databaseSecret(surroundings));
  const examined = await openCluster({ databaseUrl: url, rolePrefix: options.rolePrefix, secret }).then(
    (cluster) => examineCluster(cluster, secret === undefined ? [] : services),
    (fault: unknown) => ({ issues: issuesOf(fault), version: null, databaseThere: false }),
  );
  if (examined.issues.length > 0) {
    return examined.issues.map(({ code, found, expected, whatToDo }) =>
      problem('DATABASE_URL', code, { found, expected, whatToDo }),
    );
  }
  const major = Math.floor((examined.version ?? 0) / 10_000);
  const database = examined.databaseThere ? '' : '; the first start makes the database';
  return [well('DATABASE_URL', `PostgreSQL ${major}, and a login that works${database}`)];
}

interface ToldIssue {
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

function issuesOf(fault: unknown): readonly ToldIssue[] {
  const { issues } = fault as { readonly issues?: readonly ToldIssue[] };
  if (issues === undefined) throw fault;
  return issues;
}
