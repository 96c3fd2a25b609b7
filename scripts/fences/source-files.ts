import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'build', '.react-router', '.turbo']);

/** Every TypeScript file under the given folders of `root`, as paths relative to it, in order. */
export function sourceFiles(root: string, folders: readonly string[]): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) visit(path);
      else if (entry.isFile() && /[.]tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
        found.push(path);
    }
  };
  for (const folder of folders) visit(folder);
  return found.sort();
}
