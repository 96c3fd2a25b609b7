import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../fences/source-files.ts';
import { docstringExamples } from './docstring-examples.ts';
import { exampleScript } from './example-script.ts';
import { readmeExamples } from './readme-examples.ts';
import { runExample } from './run-example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fromDocstrings = sourceFiles(root, ['packages'])
  .filter((file) => file.includes('/src/') && !/[.](test|test-d)[.]ts$/.test(file))
  .flatMap((file) => docstringExamples(root, file));
const readmes = [
  'README.md',
  ...readdirSync(join(root, 'docs/how-to')).map((name) => `docs/how-to/${name}`),
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
];
const fromReadmes = readmes
  .filter((file) => existsSync(join(root, file)))
  .flatMap((file) => readmeExamples(root, file));

describe('examples beside the code', () => {
  it('are found', () => expect(fromDocstrings.length).toBeGreaterThan(10));
  it.each(fromDocstrings)('$place keeps its promise', (example) => runExample(root, example));
});

describe('examples in the READMEs and how-tos', () => {
  it('are found', () => expect(fromReadmes.length).toBeGreaterThan(0));
  it.each(fromReadmes)('$place keeps its promise', (example) => runExample(root, example));
});

describe('the harness that runs examples', () => {
  const inPlace = (code: string) => ({ place: 'here', file: null, code });

  it('fails an example whose value is wrong', async () => {
    await expect(runExample(root, inPlace('1 + 1; // => 3'))).rejects.toThrow(/expected 2/);
  });

  it('fails an example that promises nothing', async () => {
    await expect(runExample(root, inPlace('1 + 1;'))).rejects.toThrow(/promises a value/);
  });

  it('reads the promise on the next line, of a constant, and of a throw', () => {
    expect(exampleScript('1;\n// => 1\nconst two = 2; // => 2\nboom(); // => throws BOOM').promises).toBe(3);
  });

  it('fails an example that should have thrown and did not', async () => {
    await expect(runExample(root, inPlace('1 + 1; // => throws BOOM'))).rejects.toThrow(/nothing was thrown/);
  });
});
