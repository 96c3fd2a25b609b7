import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledSize } from './bundled-size.ts';
import { sizeProblems } from './size-problems.ts';

const size = (gzipped: number, ...libraries: string[]) => ({ minified: gzipped * 3, gzipped, libraries });

describe('the size budgets', () => {
  it('are kept by what is no bigger and brings what was agreed', () => {
    expect(
      sizeProblems(new Map([['a', size(10, 'zod')]]), { a: { gzipped: 10, libraries: ['zod'] } }),
    ).toEqual([]);
  });

  it('are broken by a byte too many, a library nobody agreed to or that is gone, and an import with no budget', () => {
    const measured = new Map([
      ['a', size(11, 'zod')],
      ['b', size(1)],
      ['c', size(1)],
    ]);
    const budgets = {
      a: { gzipped: 10, libraries: [] },
      b: { gzipped: 10, libraries: ['zod'] },
      gone: { gzipped: 1, libraries: [] },
    };
    expect(sizeProblems(measured, budgets)).toEqual([
      'a is 11 bytes gzipped; its budget is 10.',
      'a brings zod, which its budget does not name.',
      'b no longer brings zod: take it out of its budget.',
      'c has no budget in scripts/sizes/budgets.json.',
      'the budget names gone, which is no import.',
    ]);
  });
});

describe('the measure of an import', () => {
  const from = fileURLToPath(new URL('../../packages/outcomes', import.meta.url));

  it('names the libraries that come along, and drops what is not used', async () => {
    const whole = await bundledSize("export { z } from 'zod'", from);
    expect(whole.libraries).toEqual(['zod']);
    expect(whole.gzipped).toBeGreaterThan(10_000);
    const none = await bundledSize("import { z } from 'zod'; export const one = 1", from);
    expect(none).toMatchObject({ libraries: [] });
    expect(none.minified).toBeLessThan(100);
  });
});
