import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Asset {
  readonly contentType: string;
  readonly body: Buffer;
  /** Null where compressing gains nothing. */
  readonly gzipped: Buffer | null;
  /** Hashed by content in its name, so a browser may keep it for ever. */
  readonly immutable: boolean;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads every built asset into memory, keyed by its path on the server, e.g. `/assets/root-x1.css`. A request can
 * only ever name a key, so no path from outside reaches the disk.
 */
export async function readAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const body = await readFile(path);
    const gzipped = gzipSync(body, { level: 9 });
    const key = `/${relative(folder, path).split(sep).join('/')}`;
    assets.set(key, {
      contentType,
      body,
      gzipped: gzipped.length < body.length ? gzipped : null,
      immutable: key.startsWith('/assets/'),
    });
  }
  return assets;
}
