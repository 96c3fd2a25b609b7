import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AreaFiles } from '../src/index.ts';

const folder = fileURLToPath(new URL('../data/rotherham/', import.meta.url));

/** Rotherham's files as they are shipped, ready to be broken; each call gives fresh values. */
export function shippedFiles(): Map<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
  );
}

/** Files as the reader gives them when all of them are JSON. */
export function asRead(files: ReadonlyMap<string, unknown>): AreaFiles {
  return new Map([...files].map(([name, value]) => [name, { ok: true, value }]));
}
