// Run by embedded-server.integration.test.ts in a process of its own: starts the server, then waits to be killed.
import { startEmbeddedServer } from './embedded-server.ts';

const [dataDir = '', lease] = process.argv.slice(2);
const server = await startEmbeddedServer({
  dataDir,
  lease: lease === 'machine' ? 'machine' : 'process',
  durable: lease === 'durable',
  ...(lease === 'process' ? { removeAfter: dataDir } : {}),
});
process.stdout.write(`${server.pid()}\n`);
setInterval(() => undefined, 1_000);
