import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Copies packages with their links into an empty folder, so that a check can be shown a fault without touching the project. */
export function copyPackages(root: string, copy: string, names: readonly string[]): void {
  for (const file of [
    '.dependency-cruiser.mjs',
    'tsconfig.json',
    'tsconfig.base.json',
    'tsconfig.core.json',
  ]) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const name of names) {
    const from = join(root, 'packages', name);
    const to = join(copy, 'packages', name);
    mkdirSync(join(to, 'node_modules'), { recursive: true });
    for (const entry of ['src', 'test', 'package.json', 'tsconfig.build.json']) {
      if (existsSync(join(from, entry))) cpSync(join(from, entry), join(to, entry), { recursive: true });
    }
    for (const entry of readdirSync(join(from, 'node_modules'))) {
      const link = join('node_modules', entry);
      cpSync(join(from, link), join(to, link), { recursive: true, verbatimSymlinks: true });
    }
  }
}
