import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publicSurfaces } from './public-surface.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const surfaces = publicSurfaces(root);

describe('the public surface', () => {
  it('exists for every package with an entry', () => {
    expect(surfaces.size).toBeGreaterThanOrEqual(8);
  });

  it.each([...surfaces])(
    'of %s is the reviewed one (if it should change: node scripts/write-public-surface.ts)',
    (folder, text) => {
      const file = join(root, 'packages', folder, 'public-surface.txt');
      expect(existsSync(file), `${file} exists`).toBe(true);
      expect(text).toBe(readFileSync(file, 'utf8'));
    },
  );
});
