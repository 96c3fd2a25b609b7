import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PublishablePackage {
  readonly name: string;
  readonly folder: string;
  /** Subpaths of its exports that hold code, `.` first; empty for a package that is a command only. */
  readonly entries: readonly string[];
  /** Names of the commands it installs. */
  readonly commands: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Every package under `packages/` that may be published, in order of name. */
export function publishablePackages(root: string): readonly PublishablePackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .flatMap((name) => {
      const folder = join(root, 'packages', name);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
      if (manifest.private === true) return [];
      return [
        {
          name: manifest.name,
          folder,
          entries: Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
            typeof target === 'string' ? [] : [subpath],
          ),
          commands: Object.keys(manifest.bin ?? {}),
        },
      ];
    });
}
