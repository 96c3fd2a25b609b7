import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The code a folder gives itself in `area.json`; null when it cannot be read or gives none. Whether it is one is not looked at. */
export async function areaCodeOf(folder: string): Promise<string | null> {
  try {
    const read = JSON.parse(await readFile(join(folder, 'area.json'), 'utf8')) as { readonly code?: unknown };
    return typeof read.code === 'string' ? read.code : null;
  } catch {
    // Not readable: the folder's own issues say so.
    return null;
  }
}
