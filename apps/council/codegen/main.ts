import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { apiSchemaOf } from './api-schema.ts';

// Brings `app/graph/` up to date with the gateway's committed supergraph: the schema the pages are written
// against, and the types made from it.
const app = new URL('../', import.meta.url);
const supergraph = await readFile(new URL('../../services/gateway/supergraph.graphql', app), 'utf8');
await writeFile(new URL('app/graph/schema.graphql', app), apiSchemaOf(supergraph));
const { status } = spawnSync('node_modules/.bin/gql-tada', ['generate-output'], {
  cwd: fileURLToPath(app),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
