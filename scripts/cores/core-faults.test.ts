import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyPackages } from '../fences/copy-packages.ts';
import { coreFaults } from './core-faults.ts';
import { CORE_PACKAGES } from './core-packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'golden-thread-cores-'));
  copyPackages(root, copy, CORE_PACKAGES);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('compiling a core against the bare language', () => {
  it.each([
    ['process', 'process.exit(1);'],
    ['fetch', "await fetch('http://localhost');"],
    ['setTimeout', 'setTimeout(() => undefined, 1);'],
    ['console', "console.log('here');"],
    ['Buffer', "Buffer.from('here');"],
  ])('refuses %s', (name, text) => {
    const file = join(copy, 'packages/outcomes/src/planted.ts');
    writeFileSync(file, `${text}\nexport {};\n`);
    try {
      expect(coreFaults(copy, 'outcomes').join('\n')).toMatch(
        new RegExp(`packages/outcomes/src/planted.ts:1 Cannot find name '${name}'`),
      );
    } finally {
      rmSync(file);
    }
  });

  it('refuses a core that gives itself the Node types', () => {
    writeFileSync(
      join(copy, 'packages/rag/tsconfig.build.json'),
      JSON.stringify({ extends: '../../tsconfig.base.json', include: ['src'] }),
    );
    expect(coreFaults(copy, 'rag').join('\n')).toContain('must extend tsconfig.core.json');
  });
});
