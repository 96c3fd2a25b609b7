// Measures what each import costs a reader's bundle, minified and gzipped, and holds it against its budget: every entry
// of every pure package whole, and some single functions, which must not bring what they do not use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledSize, type BundledSize } from './sizes/bundled-size.ts';
import { sizeProblems, type SizeBudget } from './sizes/size-problems.ts';
import { sourceEntries } from './surface/source-entries.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { entries, singles } = JSON.parse(
  readFileSync(join(root, 'scripts/sizes/budgets.json'), 'utf8'),
) as Record<'entries' | 'singles', Record<string, SizeBudget>>;

// What every subgraph shares runs on a server and is never bundled.
const pure = sourceEntries(root).filter(({ packageFolder }) => packageFolder !== 'subgraph');
const measured = new Map<string, BundledSize>();
for (const { name, file, packageFolder } of pure) {
  const from = join(root, 'packages', packageFolder);
  measured.set(name, await bundledSize(`export * from ${JSON.stringify(file)}`, from));
}
for (const single of Object.keys(singles)) {
  const [name = '', entry = ''] = single.split(' from ');
  const of = pure.find((each) => each.name === entry);
  const code = `export { ${name} } from ${JSON.stringify(of?.file ?? entry)}`;
  measured.set(single, await bundledSize(code, join(root, 'packages', of?.packageFolder ?? 'cli')));
}
const budgets = { ...entries, ...singles };
for (const [what, { minified, gzipped, libraries }] of measured) {
  const [min, gzip, budget] = [minified, gzipped, budgets[what]?.gzipped ?? 0].map((bytes) =>
    String(bytes).padStart(7),
  );
  console.log(`${what.padEnd(58)} ${min} min  ${gzip} gzip  budget ${budget}  ${libraries.join(', ')}`);
}
const problems = sizeProblems(measured, budgets);
for (const problem of problems) console.error(problem);
console.log(`${measured.size} imports measured, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
