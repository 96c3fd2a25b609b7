// Run by national-import.integration.test.ts in a process of its own: imports a table and prints a line for every batch of
// figures that went to the server. Killed in the middle.
import { writeSync } from 'node:fs';
import { openLait, readAreas } from '@golden-thread/national-data/node';
import { openCluster } from '@golden-thread/subgraph/database';
import { nationalStore } from '../../src/national/national-store.ts';

const [options = '{}', table = '', dictionary = '', areas = ''] = process.argv.slice(2);
const cluster = await openCluster(JSON.parse(options) as Parameters<typeof openCluster>[0]);
const opened = await openLait({ table, dictionary, areas: await readAreas(areas) });
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
await nationalStore.keep(cluster, {
  datasets: [opened.value],
  importedAt: '2026-11-22T09:00:00.000Z',
  importedBy: 'a test that is killed',
  onProgress: (_dataset, figures) => writeSync(1, `${figures}\n`),
});
writeSync(1, 'kept\n');
