// Writes packages/<p>/schemas/*.json from the zod schemas each package exports, for people who do not write TypeScript.
// Run with --conditions=@golden-thread/source. Read the difference as someone who reads files in another language would.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './schemas/schema-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { files, problems } = await schemaFiles(root);
for (const folder of new Set([...files.keys()].map((file) => dirname(join(root, file))))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (const [file, text] of files) writeFileSync(join(root, file), text);
for (const problem of problems) console.error(problem);
console.log(`${files.size} JSON Schemas written, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
