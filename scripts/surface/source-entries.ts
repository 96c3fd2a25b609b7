import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One door of a package: what a reader imports, and the source file behind it. */
export interface SourceEntry {
  readonly packageFolder: string;
  /** As imported, e.g. `@golden-thread/rag/schema`. */
  readonly name: string;
  readonly file: string;
}

/** Every entry of every publishable package, by the `@golden-thread/source` condition, in order of name. */
export function sourceEntries(root: string): readonly SourceEntry[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as {
        name: string;
        private?: boolean;
        exports?: Record<string, Record<string, string> | string>;
      };
      if (manifest.private === true) return [];
      return Object.entries(manifest.exports ?? {}).flatMap(([subpath, conditions]) => {
        // A plain string is a door to data, such as the JSON Schemas: there is no source behind it.
        if (typeof conditions === 'string') return [];
        const file = join(root, 'packages', folder, conditions['@golden-thread/source'] ?? '');
        return [{ packageFolder: folder, name: `${manifest.name}${subpath.slice(1)}`, file }];
      });
    });
}
