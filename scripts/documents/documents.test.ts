import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { deadLinks } from './dead-links.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['.', 'docs', 'packages', 'services', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(node_modules|build|dist)\//.test(file)),
);

describe('documents', () => {
  it('are found', () => expect(documents.length).toBeGreaterThan(20));

  it.each(documents)('%s leads nowhere that is not there', (file) => {
    expect(deadLinks(root, file)).toEqual([]);
  });

  it('number each decision once, without a gap', () => {
    const numbers = documents
      .filter((file) => /^docs\/decisions\/\d/.test(file))
      .map((file) => Number(file.slice('docs/decisions/'.length).slice(0, 4)))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('would be told of a dead link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-links-'));
    try {
      writeFileSync(join(folder, 'a.md'), '[here](a.md#part) [gone](gone.md) [web](https://example.org/x)');
      expect(deadLinks(folder, 'a.md')).toEqual(['a.md: gone.md']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
