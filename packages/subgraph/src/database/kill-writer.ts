// Run by kill.integration.test.ts in a process of its own: adds records of two rows each, and prints the number of every
// record that was acknowledged. Killed at a random moment.
import { writeSync } from 'node:fs';
import { openCluster, openServiceDatabase } from './index.ts';
import type { ExampleTables } from './test-migrations/example-schema.ts';

const [area = '', from = '', options = '{}'] = process.argv.slice(2);
const cluster = await openCluster(JSON.parse(options));
const db = openServiceDatabase<ExampleTables>({ cluster, service: 'send', connections: 3 });
let next = Number(from);

const write = async (): Promise<void> => {
  for (;;) {
    const id = `r${next}`;
    next += 1;
    try {
      await db.withArea(area, async (trx) => {
        await trx.insertInto('note').values({ area, id, body: 'first half' }).execute();
        await trx.insertInto('job').values({ area, id, note_id: id, state: 'second half' }).execute();
      });
      writeSync(1, `${id}\n`);
    } catch {
      // the server is away: not acknowledged; go on when it is back
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};

await Promise.all([write(), write(), write()]);
