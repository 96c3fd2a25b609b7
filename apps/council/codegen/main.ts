import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { apiSchemaOf } from './api-schema.ts';

// Brings `app/graph/` up to date with the gateway's committed supergraph: the schema the pages are written
// against, and the types made from it.
const app = new URL('../', import.meta.url);
const supergraph = await readFile(new URL('../../services/gateway/supergraph.graphql', app), 'utf8');
await writeFile(new URL('app/graph/schema.graphql', app), apiSchemaOf(supergraph));
const run = (command: string, ...words: readonly string[]): number =>
  spawnSync(command, words, { cwd: fileURLToPath(app), stdio: 'inherit' }).status ?? 1;
process.exitCode =
  run('node_modules/.bin/gql-tada', 'generate-output') ||
  run('../../node_modules/.bin/prettier', '--write', 'app/graph/schema-types.d.ts');
