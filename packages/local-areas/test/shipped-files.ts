import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AreaFiles } from '../src/index.ts';

const data = fileURLToPath(new URL('../data/', import.meta.url));

/** The folder names of the areas that are shipped. */
export const shippedFolders = readdirSync(data);

/** An area's files as they are shipped, Rotherham's unless another is named, ready to be broken; each call gives fresh values. */
export function shippedFiles(area = 'rotherham'): Map<string, unknown> {
  const folder = join(data, area);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
  );
}

/** Files as the reader gives them when all of them are JSON. */
export function asRead(files: ReadonlyMap<string, unknown>): AreaFiles {
  return new Map([...files].map(([name, value]) => [name, { ok: true, value }]));
}
