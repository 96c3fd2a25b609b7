// Writes the picture of who imports whom into docs/architecture.md; with --check, fails when it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruiseWorkspace } from './fences/cruise-workspace.ts';
import { drawPicture } from './fences/draw-picture.ts';
import { withPicture } from './fences/with-picture.ts';
import { workspaceArrows } from './fences/workspace-arrows.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = join(root, 'docs/architecture.md');
const before = readFileSync(document, 'utf8');
const after = withPicture(before, drawPicture(workspaceArrows(await cruiseWorkspace(root))));
if (!process.argv.includes('--check')) writeFileSync(document, after);
else if (before !== after) {
  console.error(
    'The picture in docs/architecture.md is out of date: run `node scripts/draw-architecture.ts`.',
  );
  process.exitCode = 1;
}
