import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rotherham = fileURLToPath(new URL('../../local-areas/data/rotherham', import.meta.url));

/** A copy of Rotherham's folder that a test may break; its parent is the test's to remove. */
export function copyOfRotherham(): { readonly parent: string; readonly folder: string } {
  const parent = mkdtempSync(join(tmpdir(), 'golden-thread-cli-'));
  const folder = join(parent, 'our-area');
  cpSync(rotherham, folder, { recursive: true });
  return { parent, folder };
}

/** Rotherham's files as the one object that `-` reads. */
export function rotherhamAsOneObject(): Record<string, unknown> {
  const files = readdirSync(rotherham).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [name, JSON.parse(readFileSync(join(rotherham, name), 'utf8'))]),
  );
}
