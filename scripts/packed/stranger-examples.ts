import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exampleScript } from '../examples/example-script.ts';
import { readmeExamples } from '../examples/readme-examples.ts';
import type { PublishablePackage } from './publishable-packages.ts';
import { runTool } from './run-tool.ts';

/** What Vitest's `expect` does for an example, said with Node alone. */
const PRELUDE = `
import assert from 'node:assert/strict';
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const expect = (value) => ({
  toEqual: (wanted) => assert.deepEqual(plain(value), plain(wanted)),
  toBe: (wanted) => assert.equal(value, wanted),
});
const codeThrownBy = async (run) => run().then(() => 'nothing was thrown', (thrown) => thrown.code);
`;

const STRICT = {
  compilerOptions: {
    target: 'es2023',
    // For URL, which zod and Node both have; nothing of a page is used.
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    types: [],
  },
  include: ['examples/*.ts'],
  exclude: ['examples/subgraph-*.ts'],
};

/** What every subgraph shares leans on GraphQL libraries whose declarations do not hold under every setting. */
const SERVER = {
  compilerOptions: { ...STRICT.compilerOptions, skipLibCheck: true },
  include: ['examples/subgraph-*.ts'],
};

/**
 * Tries the README of every package in a stranger's project: each example compiles under TypeScript's strictest settings
 * against the packed types, declarations of the packages included, and keeps what it promises when plain Node runs it.
 */
export function strangerExamples(
  root: string,
  project: string,
  members: readonly PublishablePackage[],
): readonly string[] {
  const problems: string[] = [];
  let count = 0;
  for (const { folder, name } of members) {
    const readme = `packages/${basename(folder)}/README.md`;
    // A package without one is told of elsewhere.
    const examples = existsSync(join(root, readme)) ? readmeExamples(root, readme) : [];
    for (const { code, place } of examples) {
      count += 1;
      const file = join(project, 'examples', `${basename(folder)}-${count}`);
      writeFileSync(`${file}.ts`, code);
      const { body, imports } = exampleScript(code);
      const lines = imports.map(
        ({ module, names }) =>
          `import { ${names.filter((each) => !each.startsWith('type ')).join(', ')} } from ${JSON.stringify(module)};`,
      );
      writeFileSync(`${file}.mjs`, [...lines, PRELUDE, body].join('\n'));
      const ran = runTool(process.execPath, [`${file}.mjs`], project);
      if (!ran.ok) problems.push(`${place}: the example of ${name} fails once installed: ${ran.text}`);
    }
  }
  if (count === 0) problems.push('no README has an example for a stranger to try.');
  for (const [name, settings] of Object.entries({
    'tsconfig.json': STRICT,
    'tsconfig.server.json': SERVER,
  })) {
    writeFileSync(join(project, name), JSON.stringify(settings));
    const typed = runTool(join(root, 'node_modules/.bin/tsc'), ['-p', name], project);
    if (!typed.ok) problems.push(`the examples do not compile in a strict project (${name}): ${typed.text}`);
  }
  return problems;
}
