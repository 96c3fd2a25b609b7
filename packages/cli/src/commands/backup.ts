import { resolve } from 'node:path';
import { backup as writeBackup } from '@golden-thread/subgraph/database';
import { EXIT_STATUS } from '../exit-status.ts';
import { describeBackup } from '../installation/describe-backup.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** Writes every service's records to a folder, from one snapshot, while the services go on working. */
export async function backup(
  surroundings: Surroundings,
  given: { readonly folder: string },
): Promise<Report> {
  const folder = resolve(surroundings.callerDirectory, given.folder);
  const manifest = await withCluster(surroundings, (cluster, schemas) => {
    surroundings.progress(`writing to ${folder}`);
    return writeBackup({ cluster, schemas, folder, now: surroundings.now().toISOString() });
  });
  const { lines, json } = describeBackup(manifest);
  return {
    status: EXIT_STATUS.fine,
    text: [`Backed up to ${folder}`, ...lines].join('\n'),
    json: { folder, ...json },
  };
}
