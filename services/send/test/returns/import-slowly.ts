// Run by killed-import.integration.test.ts in a process of its own: imports a return and prints a line for every batch of rows it has
// read. Killed in the middle.
import { writeSync } from 'node:fs';
import { openCluster } from '@golden-thread/subgraph/database';
import { sen2Store } from '../../src/returns/sen2-store.ts';
import { keeping } from './sample-return.ts';

const [options = '{}', ...files] = process.argv.slice(2);
const cluster = await openCluster(JSON.parse(options) as Parameters<typeof openCluster>[0]);
const request = await keeping(files);
const report = await sen2Store.keep(cluster, {
  ...request,
  rows: async function* () {
    for await (const rows of request.rows()) {
      yield rows;
      writeSync(1, `${rows.length}\n`);
    }
    writeSync(1, 'read\n');
  },
});
writeSync(1, `${report.status}\n`);
