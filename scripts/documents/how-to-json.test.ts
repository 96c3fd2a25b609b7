import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entrySchemas } from '../../packages/local-areas/src/schema.ts';
import { checkWith } from '../../packages/outcomes/src/schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('what a how-to tells people to write', () => {
  it.each([
    ['add-an-indicator.md', 'indicators.json'],
    ['add-a-scheme.md', 'schemes.json'],
    ['keep-homes.md', 'homes.json'],
  ] as const)('in %s is a sound entry of %s', (document, file) => {
    const text = readFileSync(join(root, 'docs/how-to', document), 'utf8');
    const blocks = [...text.matchAll(/^ *```json\n([\s\S]*?)^ *```$/gm)].map(([, json = '']) => json);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks)
      expect(checkWith(entrySchemas[file], JSON.parse(block))).toMatchObject({ ok: true });
  });
});
