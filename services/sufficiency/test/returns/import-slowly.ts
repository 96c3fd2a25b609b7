// Run by killed-import.integration.test.ts in a process of its own: imports returns and prints a line for every batch of rows it has
// read. Killed in the middle.
import { writeSync } from 'node:fs';
import { openCluster } from '@golden-thread/subgraph/database';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import { keeping } from './sample-returns.ts';

const [options = '{}', ...files] = process.argv.slice(2);
const cluster = await openCluster(JSON.parse(options) as Parameters<typeof openCluster>[0]);
const request = await keeping(files);
const report = await ssda903Store.keep(cluster, {
  ...request,
  returns: request.returns.map((each) => ({
    ...each,
    rows: async function* () {
      for await (const rows of each.rows()) {
        yield rows;
        writeSync(1, `${rows.length}\n`);
      }
    },
  })),
});
writeSync(1, `${report.status}\n`);
