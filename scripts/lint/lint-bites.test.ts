import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function complaints(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(`${text}\n`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('the lint', () => {
  it.each([
    ['Date.now', 'export const today = (): number => Date.now();'],
    ['new Date()', 'export const today = (): Date => new Date();'],
    ['Date()', 'export const today = (): string => Date();'],
    ['Math.random', 'export const dice = (): number => Math.random();'],
  ])('refuses %s in a core', async (_name, text) => {
    expect(await complaints('packages/rag/src/planted.ts', text)).toEqual(['no-restricted-syntax']);
  });

  it('refuses performance in a core', async () => {
    const text = 'export const elapsed = (): number => performance.now();';
    expect(await complaints('packages/rag/src/planted.ts', text)).toEqual(['no-restricted-globals']);
  });

  it('lets a core read a date it was given', async () => {
    const text = 'export const parsed = (day: string): Date => new Date(`${day}T00:00:00Z`);';
    expect(await complaints('packages/rag/src/planted.ts', text)).toEqual([]);
  });

  it('lets the edge read the clock', async () => {
    const text = 'export const now = (): Date => new Date();';
    expect(await complaints('packages/subgraph/src/planted.ts', text)).toEqual([]);
  });

  it.each(['only', 'skip', 'todo'])('refuses a test marked %s', async (mark) => {
    const text = `import { it } from 'vitest';\nit.${mark}('says so', () => undefined);`;
    expect(await complaints('packages/rag/src/planted.test.ts', text)).toContain('no-restricted-syntax');
  });

  it('refuses export *', async () => {
    expect(await complaints('packages/rag/src/planted.ts', "export * from './rating.ts';")).toEqual([
      'no-restricted-syntax',
    ]);
  });
});
