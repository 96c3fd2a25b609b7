// Writes packages/<p>/public-surface.txt from what each package exports. Read the difference as a stranger would before you commit it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicSurfaces } from './surface/public-surface.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const [folder, text] of publicSurfaces(root)) {
  writeFileSync(join(root, 'packages', folder, 'public-surface.txt'), text);
}
