import { resolve } from 'node:path';
import { restore as readBackup } from '@golden-thread/subgraph/database';
import { EXIT_STATUS } from '../exit-status.ts';
import { describeBackup } from '../installation/describe-backup.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** Puts a backup back, in one transaction. Records that are there already are removed only when asked to. */
export async function restore(
  surroundings: Surroundings,
  given: { readonly folder: string; readonly overwrite: boolean },
): Promise<Report> {
  const folder = resolve(surroundings.callerDirectory, given.folder);
  const manifest = await withCluster(surroundings, (cluster, schemas) => {
    surroundings.progress(`reading ${folder}`);
    return readBackup({ cluster, schemas, folder, overwrite: given.overwrite });
  });
  const { lines, json } = describeBackup(manifest);
  return {
    status: EXIT_STATUS.fine,
    text: [`Restored from ${folder}, written ${manifest.createdAt}`, ...lines].join('\n'),
    json: { folder, ...json },
  };
}
