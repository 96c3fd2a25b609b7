// Changes every comparison, condition and word of one core package and looks whether a test turns red:
// `node scripts/mutants.ts rag`, or only files and folders of it: `node scripts/mutants.ts rag src/rules src/rate.ts`.
// Quicker: `--without-words` leaves out what only changes texts and empties literals, and `--against src/rules` runs
// only the tests whose paths begin so, which finds fewer than all tests would, never more.
// Ends with 1 below 95 %. Survivors are printed, and drawn in coverage/mutants-<package>.html.
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const root = resolve(import.meta.dirname, '..');
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'without-words': { type: 'boolean', default: false },
    against: { type: 'string', multiple: true, default: [] },
  },
});
const [name, ...named] = positionals;
const parts = named.length === 0 ? ['src'] : named;

// A text, list or object emptied is no comparison. Most of them stand in reasons and tables, are worked out as a
// module loads, and so cost a run of every test each.
const words = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex'];

if (name === undefined || !parts.every((part) => existsSync(join(root, 'packages', name, part)))) {
  console.error(
    'Name a package of packages/, and the files and folders of its src if only those are wanted.',
  );
  process.exitCode = 2;
} else {
  // Mutated copies stand outside the clone, so that nothing else that watches or reads it sees them.
  const copies = mkdtempSync(join(tmpdir(), `mutants-${name}-`));
  const data = resolve(root, '../shared');
  if (existsSync(data)) symlinkSync(data, join(copies, 'shared'));
  process.chdir(root);
  try {
    await mutate(name, copies);
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

async function mutate(name: string, copies: string): Promise<void> {
  const within = `packages/${name}`;
  const wanted = ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'vitest.config.ts', 'packages'];
  const others = [
    ...readdirSync('.').filter((entry) => !wanted.includes(entry)),
    ...readdirSync('packages').flatMap((entry) => (entry === name ? [] : [`packages/${entry}`])),
  ];
  await new Stryker({
    packageManager: 'pnpm',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    testRunner: 'vitest',
    coverageAnalysis: 'perTest',
    vitest: { related: false },
    // The other packages are read where they are, through node_modules; only this one is copied, so only its own
    // tests run. Not with `testFiles`: what is worked out as a module loads would be changed too late and survive.
    ignorePatterns: [...others.map((entry) => `/${entry}`), 'dist', ...testsLeftOut(within)],
    mutate: [
      ...parts.map((part) => (part.endsWith('.ts') ? `${within}/${part}` : `${within}/${part}/**/*.ts`)),
      '!**/*.test.ts',
    ],
    mutator: { excludedMutations: asked['without-words'] ? words : [] },
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false, skipFull: true },
    htmlReporter: { fileName: `coverage/mutants-${name}.html` },
    jsonReporter: { fileName: `coverage/mutants-${name}.json` },
    // A busy machine is not a mutant caught: only a loop that does not end takes this long.
    timeoutMS: 60_000,
    thresholds: { high: 98, low: 95, break: 95 },
    tempDirName: copies,
    cleanTempDir: 'always',
  }).runMutationTest();
}

/** A test that is not copied is not run. */
function testsLeftOut(within: string): readonly string[] {
  if (asked.against.length === 0) return [];
  const kept = asked.against.flatMap((start) => [`${start}*.test.ts`, `${start}*/**/*.test.ts`]);
  return [`/${within}/**/*.test.ts`, ...kept.map((tests) => `!/${within}/${tests}`)];
}
